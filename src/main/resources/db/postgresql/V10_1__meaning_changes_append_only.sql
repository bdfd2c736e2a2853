create trigger meaning_change_append_only before update or delete or truncate on meaning_change
  for each statement execute function append_only();
