package org.claimboard;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.sql.SQLException;

/** Where a profile says so, each test class begins with what the application has in its store behind its start. */
public class FreshStoreBeforeClass implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        TestProfile profile = testClass.getAnnotation(TestProfile.class);
        if (profile == null || !SharedApplication.class.isAssignableFrom(profile.value())) {
            return;
        }
        if (Arc.container() == null) {
            // It did not start: the test itself says why.
            return;
        }
        try {
            Arc.container().instance(FreshStore.class).get().begin();
        } catch (SQLException e) {
            throw new IllegalStateException("the store cannot be taken back before " + testClass.getName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
