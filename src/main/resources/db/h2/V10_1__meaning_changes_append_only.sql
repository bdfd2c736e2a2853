create trigger meaning_change_append_only before update, delete on meaning_change
  for each row call 'org.claimboard.claim.AppendOnlyTrigger';
