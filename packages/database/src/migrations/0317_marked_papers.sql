-- What somebody prints or saves of an older version says that a newer one stands: a second rendering of the same content, with a band on its first page. It is made
-- once, when a newer version is rendered; content, hash and the bytes that were published stay what they were.
alter table published.versions add column marked_pdf bytea, add column marked_word bytea;
alter table published.reports add column marked_pdf bytea;
grant update (marked_pdf, marked_word) on published.versions to worker;
grant update (marked_pdf) on published.reports to worker;

create or replace view published.factsheets as
  select id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, content_hash, published_at,
    html, html_br, json, pdf, word, marked_pdf, marked_word
  from published.versions
  where visible_from <= now() and withdrawn_at is null and rendered_at is not null;

create or replace view published.report_pages as
  select id, study_slug, study_name, title, fictional, number, content_hash, published_at, visible_from, correction, withdrawn_at,
    case when withdrawn_at is not null then withdrawal_reason end as withdrawal_reason,
    case when withdrawn_at is null then html end as html, case when withdrawn_at is null then html_br end as html_br,
    case when withdrawn_at is null then pdf end as pdf, case when withdrawn_at is null then xlsx end as xlsx,
    case when withdrawn_at is null then ods end as ods, case when withdrawn_at is null then csv end as csv,
    case when withdrawn_at is null then json end as json,
    case when withdrawn_at is null then marked_pdf end as marked_pdf
  from published.reports
  where state = 'published' and visible_from <= now() and rendered_at is not null;

-- As before, but for the marked copy: the worker may add it to a report that has none, and change nothing else of it.
create or replace function published.guard_report() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  snapshot public.report_snapshots;
  leads boolean := new.study_id in (select access.my_led_studies());
begin
  if tg_op = 'UPDATE' and session_user = 'worker' then
    if old.state <> 'published' or (old.rendered_at is not null
      and (old.marked_pdf is not null or to_jsonb(new) - 'marked_pdf' is distinct from to_jsonb(old) - 'marked_pdf')) then
      raise exception 'stored bytes never change' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if acting is null then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    select * into snapshot from public.report_snapshots s
    where s.study_id = new.study_id and s.status = 'approved' order by s.decided_at desc limit 1;
    if not leads or snapshot.id is distinct from new.snapshot_id then
      raise exception 'only the lead proposes, and only the newest approved text' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from published.reports r where r.snapshot_id = new.snapshot_id and r.state = 'published' and r.withdrawal <> 'confirmed') then
      raise exception 'published before' using errcode = 'check_violation', constraint = 'report_published_before';
    end if;
    if new.correction is null and exists (select from published.reports r where r.study_id = new.study_id and r.state = 'published') then
      raise exception 'say what is corrected' using errcode = 'check_violation', constraint = 'report_correction';
    end if;
    select s.slug, s.name, s.fictional into new.study_slug, new.study_name, new.fictional from public.studies s where s.id = new.study_id;
    new.title := snapshot.content ->> 'title';
    new.content := snapshot.content;
    new.content_hash := snapshot.content_hash;
    new.number := null;
    new.state := 'proposed';
    new.proposed_by := acting;
    new.proposed_at := now();
    return new;
  end if;
  if old.state = 'proposed' and new.state = 'cancelled' then
    return new;
  elsif old.state = 'proposed' and new.state = 'published' then
    if acting = old.proposed_by then
      raise exception 'four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
    end if;
    select * into snapshot from public.report_snapshots s
    where s.study_id = old.study_id and s.status = 'approved' order by s.decided_at desc limit 1;
    if snapshot.id is distinct from old.snapshot_id then
      raise exception 'another text was approved since' using errcode = 'check_violation', constraint = 'approval_of_current_content';
    end if;
    select coalesce(max(r.number), 0) + 1 into new.number from published.reports r where r.study_slug = old.study_slug;
    new.confirmed_by := acting;
    new.published_at := now();
    new.visible_from := greatest(coalesce(old.wanted_from, now()), now());
    return new;
  elsif old.state = 'published' and new.state = 'published' and old.withdrawal = 'none' and new.withdrawal = 'proposed' then
    if not leads or new.withdrawal_reason is null then
      raise exception 'only the lead proposes to withdraw, with a reason' using errcode = 'insufficient_privilege';
    end if;
    new.withdrawal_proposed_by := acting;
    return new;
  elsif old.state = 'published' and new.state = 'published' and old.withdrawal = 'proposed' and new.withdrawal in ('none', 'confirmed')
    and new.withdrawal_reason is not distinct from old.withdrawal_reason then
    if new.withdrawal = 'none' then
      new.withdrawal_proposed_by := null;
      new.withdrawal_reason := null;
      return new;
    end if;
    if acting = old.withdrawal_proposed_by then
      raise exception 'four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
    end if;
    new.withdrawal_confirmed_by := acting;
    new.withdrawn_at := now();
    return new;
  end if;
  raise exception 'not that way' using errcode = 'check_violation', constraint = 'report_state';
end
$$;
