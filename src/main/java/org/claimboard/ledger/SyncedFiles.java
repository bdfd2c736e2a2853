package org.claimboard.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system of H2 (its documentation calls them pluggable) whose files are on the disk when a write to them returns.
 * H2 waits for what it writes before a commit ends, and so a commit that was acknowledged survives a power cut. All that
 * one transaction wrote goes out in one or two writes, so an import costs hardly more than a single change.
 *
 * <p>Used by database addresses that begin with {@code jdbc:h2:synced:}. PostgreSQL does the same by itself.
 */
public final class SyncedFiles extends FilePathWrapper {

    /** What stands before the path of a file. */
    public static final String SCHEME = "synced";

    private static final String UNINTERRUPTED = "retry:";

    /** In the name of a database's file, and of those that H2 puts in its place when it rewrites it. */
    private static final String DATABASE = ".mv.db";

    /** H2 makes one for each path. */
    public SyncedFiles() {}

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (!getBase().getName().contains(DATABASE)) {
            return super.open(mode);
        }
        // A thread that is interrupted while it writes closes its channel, and with it the database for everybody: a
        // transaction that takes too long is interrupted. H2's own file system opens it anew and goes on.
        return new SyncedFile(FilePath.get(UNINTERRUPTED + getBase()).open(mode));
    }

    /** A file whose content is on the disk after each write. */
    private static final class SyncedFile extends FileBase {

        private final FileChannel file;

        SyncedFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            int written = file.write(source);
            file.force(false);
            return written;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            int written = file.write(source, position);
            file.force(false);
            return written;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
