-- A publication is proposed by the lead and confirmed by somebody else; so is a withdrawal. Only a confirmed proposal makes a version, and it is
-- the trigger that makes it: no role of an app writes in published.versions.
alter table published.versions
  -- What is better than in the version before it, for the public.
  add column note text check (length(note) between 1 and 2000),
  add column withdrawal_reason text check (length(withdrawal_reason) between 1 and 2000);

create table public.publications (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  participation_id uuid not null,
  kind text not null check (kind in ('publish', 'withdraw')),
  -- Publish: exactly this content, from this moment (null: as soon as it is confirmed).
  content_hash text,
  visible_from timestamptz,
  note text check (length(note) between 1 and 2000),
  without_fact_check text check (length(without_fact_check) between 1 and 2000),
  -- Withdraw: why; the public reads it.
  reason text check (length(reason) between 1 and 2000),
  -- Withdraw: what goes. Publish: what came of it, once confirmed.
  version_id uuid references published.versions,
  status text not null default 'proposed' check (status in ('proposed', 'confirmed', 'declined', 'void')),
  remark text check (length(remark) between 1 and 2000),
  proposed_by uuid not null references identity.accounts,
  proposed_at timestamptz not null default now(),
  decided_by uuid references identity.accounts,
  decided_at timestamptz,
  foreign key (participation_id, study_id) references public.participations (id, study_id),
  check (case kind
    when 'publish' then content_hash is not null and reason is null
    else version_id is not null and reason is not null and content_hash is null and visible_from is null and note is null and without_fact_check is null end)
);
create unique index publications_open on public.publications (participation_id) where status = 'proposed' and kind = 'publish';
create unique index publications_withdrawing on public.publications (version_id) where status = 'proposed' and kind = 'withdraw';
create index publications_participation on public.publications (participation_id, proposed_at);
create index publications_study on public.publications (study_id);

create function public.guard_proposal() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  newest record;
begin
  if acting is null then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  new.proposed_by := acting;
  new.proposed_at := now();
  new.status := 'proposed';
  new.remark := null;
  new.decided_by := null;
  new.decided_at := null;
  if new.kind = 'withdraw' then
    if not exists (select from published.versions v where v.id = new.version_id and v.participation_id = new.participation_id) then
      raise exception 'no such version' using errcode = 'foreign_key_violation';
    end if;
    if exists (select from published.versions v where v.id = new.version_id and v.withdrawn_at is not null) then
      raise exception 'withdrawn before' using errcode = 'check_violation', constraint = 'publication_withdrawn';
    end if;
    return new;
  end if;
  new.version_id := null;
  if not exists (select from public.factsheets f where f.participation_id = new.participation_id
    and f.status = 'approved' and f.content_hash = new.content_hash for share) then
    raise exception 'not the approved content' using errcode = 'check_violation', constraint = 'publication_of_approved';
  end if;
  if new.visible_from <= now() then
    raise exception 'a moment that has passed' using errcode = 'check_violation', constraint = 'publication_moment';
  end if;
  -- Without a fact check that ended, only with a reason (fact_checks come with a later migration).
  if new.without_fact_check is null and coalesce((select c.status from public.fact_checks c
    where c.participation_id = new.participation_id order by c.number desc limit 1), 'none') not in ('closed', 'answered') then
    raise exception 'no fact check' using errcode = 'check_violation', constraint = 'publication_fact_check';
  end if;
  select v.content_hash, v.withdrawn_at into newest from published.versions v
  where v.participation_id = new.participation_id order by v.number desc limit 1;
  if found and newest.withdrawn_at is null and newest.content_hash = new.content_hash then
    raise exception 'published before' using errcode = 'check_violation', constraint = 'publication_again';
  end if;
  if found and new.note is null then
    raise exception 'a correction says what is better' using errcode = 'check_violation', constraint = 'publication_note';
  end if;
  return new;
end
$$;
create trigger publications_proposal before insert on public.publications for each row execute function public.guard_proposal();

-- The decision, once. Whoever proposed never confirms; what is confirmed is what was proposed, of content that is approved at this moment.
create function public.guard_publication() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  sheet record;
begin
  if row(old.id, old.study_id, old.participation_id, old.kind, old.content_hash, old.visible_from, old.note, old.without_fact_check,
         old.reason, old.proposed_by, old.proposed_at)
     is distinct from row(new.id, new.study_id, new.participation_id, new.kind, new.content_hash, new.visible_from, new.note, new.without_fact_check,
         new.reason, new.proposed_by, new.proposed_at) then
    raise exception 'a proposal does not change' using errcode = 'insufficient_privilege';
  end if;
  if old.status <> 'proposed' then
    raise exception 'decided before' using errcode = 'check_violation', constraint = 'publication_decided';
  end if;
  new.decided_by := acting;
  new.decided_at := now();
  if new.status = 'proposed' then
    new.decided_by := null;
    new.decided_at := null;
    return new;
  end if;
  if new.status = 'void' then
    if new.kind <> 'publish' or exists (select from public.factsheets f where f.participation_id = new.participation_id
      and f.status = 'approved' and f.content_hash = new.content_hash) then
      raise exception 'still as proposed' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if acting is null then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'declined' then
    return new;
  end if;
  if acting = old.proposed_by then
    raise exception 'four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
  end if;
  if new.kind = 'withdraw' then
    update published.versions set withdrawn_at = now(), withdrawal_reason = new.reason where id = new.version_id and withdrawn_at is null;
    if not found then
      raise exception 'withdrawn before' using errcode = 'check_violation', constraint = 'publication_withdrawn';
    end if;
    return new;
  end if;
  select f.status, f.content, f.content_hash into sheet from public.factsheets f where f.participation_id = new.participation_id for share;
  if sheet.status is distinct from 'approved' or sheet.content_hash <> new.content_hash then
    raise exception 'not the approved content' using errcode = 'check_violation', constraint = 'publication_of_approved';
  end if;
  if new.visible_from <= now() then
    raise exception 'a moment that has passed' using errcode = 'check_violation', constraint = 'publication_moment';
  end if;
  new.version_id := gen_random_uuid();
  insert into published.versions (id, study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional,
    number, content, content_hash, published_at, visible_from, note)
  select new.version_id, new.study_id, new.participation_id, coalesce(earlier.municipality_slug, m.slug), m.name,
    coalesce(earlier.study_slug, s.slug), s.name, s.fictional or m.fictional, coalesce(earlier.number, 0) + 1, sheet.content, sheet.content_hash,
    coalesce(new.visible_from, now()), coalesce(new.visible_from, now()), new.note
  from public.participations p
  join public.municipalities m on m.id = p.municipality_id
  join public.studies s on s.id = p.study_id
  left join lateral (select v.municipality_slug, v.study_slug, v.number from published.versions v
    where v.participation_id = p.id order by v.number desc limit 1) earlier on true
  where p.id = new.participation_id;
  perform access.enqueue('render-factsheet', jsonb_build_object('version', new.version_id));
  return new;
end
$$;
create trigger publications_decision before update on public.publications for each row execute function public.guard_publication();

-- Content that changes after the proposal makes it void, also when somebody changes it back.
create function public.void_publications() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status <> 'approved' or new.content_hash <> old.content_hash then
    update public.publications set status = 'void'
    where participation_id = new.participation_id and kind = 'publish' and status = 'proposed';
  end if;
  return null;
end
$$;
create trigger factsheets_publications after update on public.factsheets for each row execute function public.void_publications();

-- A version is what it was: what is empty may be filled once (the bytes, a withdrawal); nothing that stands there changes, whoever asks.
create function public.guard_version() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from jsonb_each(to_jsonb(old)) was
    where was.value <> 'null'::jsonb and was.value is distinct from to_jsonb(new) -> was.key) then
    raise exception 'a published version never changes' using errcode = 'insufficient_privilege', constraint = 'published_version';
  end if;
  return new;
end
$$;
drop trigger versions_keep_bytes on published.versions;
drop function public.keep_published_bytes();
create trigger versions_frozen before update on published.versions for each row execute function public.guard_version();

alter table public.publications enable row level security;
alter table public.publications force row level security;
create policy keeper_all on public.publications to keeper using (true) with check (true);
grant select, insert, update, delete on public.publications to keeper;
create policy member_reads on public.publications for select to console using (study_id in (select access.my_studies()));
create policy lead_proposes on public.publications for insert to console with check (study_id in (select access.my_led_studies()));
create policy member_decides on public.publications for update to console
  using (study_id in (select access.my_studies())) with check (study_id in (select access.my_studies()));
grant select on public.publications to console;
grant insert (id, study_id, participation_id, kind, content_hash, visible_from, note, without_fact_check, reason, version_id) on public.publications to console;
grant update (status, remark) on public.publications to console;
create trigger publications_archive before insert or update or delete on public.publications
  for each row execute function public.refuse_in_archive();

drop policy lead_publishes on published.versions;
revoke insert on published.versions from console;
revoke insert (id, study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, content, content_hash)
  on published.versions from console;
grant select (note, withdrawal_reason, html, json, pdf, word) on published.versions to console;

-- What the public was shown, and what of it was withdrawn, when and why; never what was withdrawn before anybody could read it.
create view published.history as
  select id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, published_at, note, withdrawn_at, withdrawal_reason
  from published.versions
  where visible_from <= now() and rendered_at is not null
    and (withdrawn_at is null or (withdrawn_at >= visible_from and withdrawn_at >= rendered_at));
alter view published.history owner to keeper;
grant select on published.history to public_reader;

-- The newest outcome about each gemeente for which the acting account coordinates the gemeente's own questionnaire: readable before the public may.
create function access.my_outcomes()
returns table (id uuid, municipality_name text, municipality_slug text, study_name text, study_slug text, fictional boolean, number int,
  visible_from timestamptz, is_public boolean, is_rendered boolean, note text)
language sql stable security definer set search_path = '' as $$
  select distinct on (v.participation_id) v.id, v.municipality_name, v.municipality_slug, v.study_name, v.study_slug, v.fictional, v.number,
    v.visible_from, v.visible_from <= now(), v.rendered_at is not null, v.note
  from published.versions v
  where v.withdrawn_at is null and v.participation_id in (
    select e.participation_id from public.respondent_members m
    join public.respondents r on r.id = m.respondent_id and r.kind = 'municipality'
    join public.assessments e on e.id = r.assessment_id and e.status = 'assigned'
    where m.account_id = access.account() and m.ended_at is null and m.role = 'coordinator')
  order by v.participation_id, v.number desc
$$;

-- The stored bytes of one of those; nothing for anybody else.
create function access.read_outcome(p_version uuid, p_form text)
returns bytea language sql stable security definer set search_path = '' as $$
  select case p_form when 'html' then v.html when 'json' then v.json when 'pdf' then v.pdf when 'docx' then v.word end
  from published.versions v where v.id = p_version and v.id in (select o.id from access.my_outcomes() o)
$$;

-- Tells those coordinators that there is something to read. Whoever confirmed asks for it; addresses never pass through the console.
create function access.mail_outcome(p_publication uuid, p_template text, p_parameters jsonb)
returns int language plpgsql security definer set search_path = '' as $$
declare
  told int;
begin
  select count(access.queue_mail(c.study_id, c.name, c.email, p_template, p_parameters)) into told
  from (
    select distinct p.study_id, a.id, a.name, a.email
    from public.publications p
    join public.assessments e on e.participation_id = p.participation_id and e.status = 'assigned'
    join public.respondents r on r.assessment_id = e.id and r.kind = 'municipality'
    join public.respondent_members m on m.respondent_id = r.id and m.ended_at is null and m.role = 'coordinator'
    join identity.accounts a on a.id = m.account_id and a.deactivated_at is null
    where p.id = p_publication and p.status = 'confirmed' and p.decided_by = access.account()) c;
  return told;
end
$$;

-- Who of a study could confirm what the acting account proposes: everybody else who works on it and can sign in.
create function access.other_members(p_study uuid)
returns table (account_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select a.id, a.name from public.study_members m join identity.accounts a on a.id = m.account_id and a.deactivated_at is null
  where m.study_id = p_study and m.ended_at is null and m.account_id <> access.account()
    and p_study in (select access.my_studies())
  order by a.name
$$;

select access.keep_functions();
grant execute on function access.my_outcomes(), access.read_outcome(uuid, text) to portal;
grant execute on function access.mail_outcome(uuid, text, jsonb), access.other_members(uuid) to console;
