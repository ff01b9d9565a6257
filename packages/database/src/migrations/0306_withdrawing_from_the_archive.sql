-- What was published from an archive can be withdrawn as any other version: by two people, with a reason, and the archive itself stays what it was.
-- Publishing stays impossible there, and so is taking a proposal away.
drop trigger publications_archive on public.publications;
create trigger publications_archive before insert or update on public.publications
  for each row when (new.kind <> 'withdraw') execute function public.refuse_in_archive();
create trigger publications_archive_kept before delete on public.publications
  for each row execute function public.refuse_in_archive();

-- Since when the withdrawal of a report waits, for the queue of whoever can confirm it.
alter table published.reports add column withdrawal_proposed_at timestamptz;
create function published.note_report_withdrawal() returns trigger language plpgsql set search_path = '' as $$
begin
  new.withdrawal_proposed_at := case when new.withdrawal = 'proposed' then now() end;
  return new;
end
$$;
create trigger reports_withdrawal_moment before update of withdrawal on published.reports
  for each row when (new.withdrawal is distinct from old.withdrawal) execute function published.note_report_withdrawal();
revoke all on function published.note_report_withdrawal() from public;
grant select (withdrawal_proposed_at) on published.reports to console;
