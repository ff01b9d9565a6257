-- Fact check before publication: the coordinators of a gemeente read the approved draft and say what is wrong in it; STJ decides about each comment
-- and answers. What is checked is a copy that never changes. A draft of a comment is the gemeente's own until it is sent; a decision is STJ's own
-- until the answers go back. What the portal's people write goes through the functions below alone.

create table public.fact_checks (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  participation_id uuid not null,
  number int not null default 0,
  content jsonb not null,
  content_hash text not null,
  deadline date not null,
  status text not null default 'open' check (status in ('open', 'sent', 'closed', 'answered', 'withdrawn')),
  -- Why it was closed or withdrawn.
  status_reason text check (length(status_reason) between 1 and 2000),
  receipt text unique,
  opened_by uuid not null references identity.accounts,
  opened_at timestamptz not null default now(),
  reminded_at timestamptz,
  sent_by uuid references identity.accounts,
  sent_at timestamptz,
  closed_at timestamptz,
  answered_by uuid references identity.accounts,
  answered_at timestamptz,
  unique (id, study_id),
  unique (participation_id, number),
  constraint fact_checks_sent check ((status in ('sent', 'answered')) = (sent_at is not null) and (sent_at is null) = (receipt is null)),
  constraint fact_checks_ended check (status not in ('closed', 'withdrawn') or status_reason is not null),
  foreign key (participation_id, study_id) references public.participations (id, study_id)
);
create unique index fact_checks_one on public.fact_checks (participation_id) where status in ('open', 'sent');
create index fact_checks_study on public.fact_checks (study_id, status);

-- The places of the draft that a comment can be about, and what of STJ stands behind each.
create table public.fact_check_parts (
  fact_check_id uuid not null,
  study_id uuid not null,
  code text not null check (length(code) between 1 and 200),
  position int not null,
  subject_kind text not null check (subject_kind in ('participation', 'assessment', 'finding', 'conclusion')),
  subject_id uuid not null,
  assessment_id uuid,
  primary key (fact_check_id, code),
  foreign key (fact_check_id, study_id) references public.fact_checks (id, study_id),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index fact_check_parts_subject on public.fact_check_parts (subject_id);
create index fact_check_parts_study on public.fact_check_parts (study_id);

create table public.fact_check_comments (
  id uuid primary key,
  study_id uuid not null,
  fact_check_id uuid not null,
  part_code text not null,
  kind text not null check (kind in ('typing-error', 'fact', 'addition')),
  body text not null check (length(body) <= 100000),
  version int not null default 1,
  written_by uuid not null references identity.accounts,
  created_at timestamptz not null default now(),
  saved_at timestamptz not null default now(),
  removed_at timestamptz,
  unique (id, fact_check_id),
  foreign key (fact_check_id, study_id) references public.fact_checks (id, study_id),
  foreign key (fact_check_id, part_code) references public.fact_check_parts (fact_check_id, code)
);
create index fact_check_comments_check on public.fact_check_comments (fact_check_id) where removed_at is null;
create index fact_check_comments_study on public.fact_check_comments (study_id);

create table public.fact_check_decisions (
  comment_id uuid primary key,
  study_id uuid not null,
  fact_check_id uuid not null,
  decision text not null check (decision in ('accepted', 'partly', 'declined')),
  reason text not null constraint fact_check_reason check (length(btrim(reason)) > 0 and length(reason) <= 10000),
  decided_by uuid not null references identity.accounts,
  decided_at timestamptz not null default now(),
  foreign key (fact_check_id, study_id) references public.fact_checks (id, study_id),
  foreign key (comment_id, fact_check_id) references public.fact_check_comments (id, fact_check_id)
);
create index fact_check_decisions_check on public.fact_check_decisions (fact_check_id);
create index fact_check_decisions_study on public.fact_check_decisions (study_id);

create table public.fact_check_documents (
  id uuid primary key,
  study_id uuid not null,
  fact_check_id uuid not null,
  comment_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 300),
  media_type text not null,
  byte_size bigint not null,
  sha256 text not null,
  storage_key text not null unique,
  scan text not null default 'waiting' check (scan in ('waiting', 'not-scanned', 'clean', 'refused')),
  uploaded_by uuid not null references identity.accounts,
  uploaded_at timestamptz not null default now(),
  removed_at timestamptz,
  foreign key (fact_check_id, study_id) references public.fact_checks (id, study_id),
  foreign key (comment_id, fact_check_id) references public.fact_check_comments (id, fact_check_id)
);
create unique index fact_check_documents_once on public.fact_check_documents (comment_id, sha256) where removed_at is null;
create index fact_check_documents_check on public.fact_check_documents (fact_check_id);
create index fact_check_documents_study on public.fact_check_documents (study_id);

-- The fact checks of which the acting account of the portal is a coordinator: of the gemeente's own questionnaire about an approach of it that is judged.
create function access.my_fact_checks() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select c.id from public.respondent_members m
    join public.respondents r on r.id = m.respondent_id and r.kind = 'municipality'
    join public.assessments a on a.id = r.assessment_id and a.status = 'assigned'
    join public.fact_checks c on c.participation_id = a.participation_id
    where m.account_id = access.account() and m.role = 'coordinator' and m.ended_at is null;
end
$$;

-- Who wrote what a comment is about: nobody of these decides about it.
create function access.writers_of_part(p_check uuid, p_code text) returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select r.changed_by from public.fact_check_parts p
    join public.revisions r on r.subject_kind = p.subject_kind and r.subject_id = p.subject_id
    where p.fact_check_id = p_check and p.code = p_code and r.changed_by is not null
    union
    select e.actor_id from public.fact_check_parts p
    join audit.events e on e.subject_id = p.subject_id and e.actor_kind = 'account'
      and e.verb in ('save-context', 'assign-approach', 'save-terms')
    where p.fact_check_id = p_check and p.code = p_code and p.subject_kind in ('participation', 'assessment') and e.actor_id is not null;
end
$$;

-- The same, per part of a fact check of one's own study.
create function access.list_part_writers(p_check uuid) returns table (code text, account uuid)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select p.code, w.account from public.fact_check_parts p, access.writers_of_part(p.fact_check_id, p.code) w (account)
    where p.fact_check_id = p_check and p.study_id in (select access.my_studies())
      and exists (select from public.fact_check_comments c where c.fact_check_id = p_check and c.part_code = p.code and c.removed_at is null);
end
$$;

-- The life of a fact check, by whatever road: opened on the approved factsheet as it stands, and from there only the steps named here.
create function public.guard_fact_check() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  today date := (now() at time zone 'Europe/Amsterdam')::date;
begin
  if acting is null and session_user in ('portal', 'console', 'worker') then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    if session_user in ('portal', 'console', 'worker') and not exists (
        select from public.factsheets f where f.participation_id = new.participation_id and f.study_id = new.study_id
        and f.status = 'approved' and f.content_hash = new.content_hash and f.content = new.content) then
      raise exception 'not the approved factsheet' using errcode = 'check_violation', constraint = 'fact_check_of_approved';
    end if;
    new.number := 1 + coalesce((select max(c.number) from public.fact_checks c where c.participation_id = new.participation_id), 0);
    new.status := 'open';
    new.opened_by := coalesce(acting, new.opened_by);
    new.opened_at := now();
    return new;
  end if;
  if (new.id, new.study_id, new.participation_id, new.number, new.content_hash, new.opened_by, new.opened_at)
     is distinct from (old.id, old.study_id, old.participation_id, old.number, old.content_hash, old.opened_by, old.opened_at)
     or new.content is distinct from old.content then
    raise exception 'what is checked never changes' using errcode = 'insufficient_privilege';
  end if;
  if old.status = new.status then
    if old.status <> 'open' and new.deadline <> old.deadline then
      raise exception 'no deadline to move' using errcode = 'check_violation', constraint = 'fact_check_step';
    end if;
    return new;
  end if;
  case old.status || ' ' || new.status
    when 'open sent' then
      null;
    when 'open closed' then
      if old.deadline >= today then
        raise exception 'its deadline has not passed' using errcode = 'check_violation', constraint = 'fact_check_late';
      end if;
      new.closed_at := now();
    when 'closed open' then
      new.status_reason := null;
      new.closed_at := null;
    when 'open withdrawn' then
      new.closed_at := now();
    when 'sent answered' then
      if exists (select from public.fact_check_comments c where c.fact_check_id = new.id and c.removed_at is null
          and not exists (select from public.fact_check_decisions d where d.comment_id = c.id)) then
        raise exception 'comments without a decision' using errcode = 'check_violation', constraint = 'fact_check_decided';
      end if;
      new.answered_by := acting;
      new.answered_at := now();
    else
      raise exception 'no such step' using errcode = 'check_violation', constraint = 'fact_check_step';
  end case;
  return new;
end
$$;

-- A part stands for something of this gemeente in this round.
create function public.guard_fact_check_part() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  place uuid := (select c.participation_id from public.fact_checks c where c.id = new.fact_check_id and c.status = 'open');
  stands boolean;
begin
  stands := case new.subject_kind
    when 'participation' then new.subject_id = place
    when 'assessment' then exists (select from public.assessments a where a.id = new.subject_id and a.participation_id = place)
    when 'finding' then exists (select from public.findings f join public.assessments a on a.id = f.assessment_id
      where f.id = new.subject_id and a.participation_id = place and a.id = new.assessment_id)
    else exists (select from public.theme_conclusions t join public.assessments a on a.id = t.assessment_id
      where t.id = new.subject_id and a.participation_id = place and a.id = new.assessment_id)
  end;
  if stands is not true then
    raise exception 'no such part' using errcode = 'foreign_key_violation', constraint = 'fact_check_part_of_gemeente';
  end if;
  return new;
end
$$;

-- Four eyes: whoever wrote a word of it never decides about a comment on it. Decided only while the gemeente waits for the answers.
create function public.guard_fact_check_decision() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  said public.fact_check_comments;
  state text;
begin
  if acting is null and session_user in ('portal', 'console', 'worker') then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  select c.status into state from public.fact_checks c where c.id = new.fact_check_id for share;
  if state is distinct from 'sent' then
    raise exception 'nothing to decide' using errcode = 'check_violation', constraint = 'fact_check_step';
  end if;
  select * into said from public.fact_check_comments c where c.id = new.comment_id and c.removed_at is null;
  if said.id is null then
    raise exception 'no such comment' using errcode = 'foreign_key_violation', constraint = 'fact_check_comment_stands';
  end if;
  new.decided_by := coalesce(acting, new.decided_by);
  new.decided_at := now();
  if new.decided_by in (select access.writers_of_part(said.fact_check_id, said.part_code)) then
    raise exception 'four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
  end if;
  return new;
end
$$;

-- What was agreed with, in whole or in part, reopens what it is about, with the comment as remark: it is approved anew before anything is published.
create function public.follow_fact_check_decision() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  said public.fact_check_comments;
  part public.fact_check_parts;
  gemeente uuid;
  note text;
  thread uuid := gen_random_uuid();
begin
  if new.decision = 'declined' or (tg_op = 'UPDATE' and old.decision <> 'declined') then
    return null;
  end if;
  select * into said from public.fact_check_comments c where c.id = new.comment_id;
  select * into part from public.fact_check_parts p where p.fact_check_id = said.fact_check_id and p.code = said.part_code;
  select participation_id into gemeente from public.fact_checks c where c.id = said.fact_check_id;
  note := left('Feitencheck, ' || case said.kind when 'typing-error' then 'schrijffout' when 'fact' then 'feit' else 'aanvulling' end
    || case new.decision when 'partly' then ', deels overgenomen' else ', overgenomen' end || E'.\n\nDe gemeente: ' || left(said.body, 3500)
    || E'\n\nBesluit: ' || left(new.reason, 1200), 4990);
  update public.approvals set voided_at = now() where voided_at is null and study_id = new.study_id
    and (subject_kind = part.subject_kind and subject_id = part.subject_id or subject_kind = 'factsheet' and participation_id = gemeente);
  if part.subject_kind = 'finding' then
    update public.findings set status = 'returned', remark = note where id = part.subject_id and status in ('approved', 'submitted');
  elsif part.subject_kind = 'conclusion' then
    update public.theme_conclusions set status = 'returned', remark = note where id = part.subject_id and status in ('approved', 'submitted');
  end if;
  -- Reopened before, or being written at: the comment joins what is said about it.
  if part.subject_kind in ('finding', 'conclusion') and not found then
    insert into public.remarks (id, study_id, participation_id, subject_kind, subject_id, thread_id, body, on_return, written_by)
    select thread, new.study_id, gemeente, part.subject_kind, part.subject_id, thread, note, true, new.decided_by
    where exists (select from public.findings f where f.id = part.subject_id and part.subject_kind = 'finding')
      or exists (select from public.theme_conclusions t where t.id = part.subject_id and part.subject_kind = 'conclusion');
  end if;
  if part.subject_kind in ('participation', 'assessment') then
    update public.factsheets set status = 'returned', remark = note where participation_id = gemeente and status in ('approved', 'submitted');
    if not found then
      insert into public.remarks (id, study_id, participation_id, subject_kind, subject_id, thread_id, body, on_return, written_by)
      select thread, new.study_id, gemeente, 'factsheet', f.id, thread, note, true, new.decided_by
      from public.factsheets f where f.participation_id = gemeente;
    end if;
  else
    update public.factsheets set status = 'draft' where participation_id = gemeente and status in ('approved', 'submitted');
  end if;
  return null;
end
$$;

-- A document is judged before anybody gets it; of one that is gone or refused the bytes go right after it.
create function public.follow_fact_check_document() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    perform access.enqueue('scan-fact-check-document', jsonb_build_object('document', new.id));
  elsif (new.removed_at is not null and old.removed_at is null) or (new.scan = 'refused' and old.scan <> 'refused') then
    perform access.enqueue('erase-fact-check-document', jsonb_build_object('document', new.id));
  end if;
  return null;
end
$$;

-- Mails the coordinators of the gemeente; how many. No mail says anything of what was written.
create function access.mail_fact_check(p_check uuid, p_moment text) returns int language plpgsql security definer set search_path = '' as $$
declare
  told int;
begin
  select count(access.queue_mail(x.study_id, x.name, x.email, 'fact-check', x.parameters)) into told
  from (
    select distinct on (a.id) c.study_id, a.name, a.email, jsonb_strip_nulls(jsonb_build_object('moment', p_moment, 'municipality', g.name, 'study', s.name,
      'deadline', to_char(c.deadline, 'YYYY-MM-DD'), 'receipt', c.receipt, 'page', '/feitencheck/' || c.id,
      'late', case when c.status = 'open' and c.deadline < (now() at time zone 'Europe/Amsterdam')::date then 'yes' end)) as parameters
    from public.fact_checks c
    join public.studies s on s.id = c.study_id
    join public.participations n on n.id = c.participation_id
    join public.municipalities g on g.id = n.municipality_id
    join public.assessments e on e.participation_id = n.id and e.status = 'assigned'
    join public.respondents r on r.assessment_id = e.id and r.kind = 'municipality'
    join public.respondent_members m on m.respondent_id = r.id and m.role = 'coordinator' and m.ended_at is null
    join identity.accounts a on a.id = m.account_id and a.deactivated_at is null
    where c.id = p_check order by a.id) x;
  return told;
end
$$;

-- The same, asked by a member of the study.
create function access.tell_fact_check(p_check uuid, p_moment text) returns int language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.fact_checks c where c.id = p_check and c.study_id in (select access.my_studies())) then
    return 0;
  end if;
  return access.mail_fact_check(p_check, p_moment);
end
$$;

-- Who of a gemeente reads its draft: name and whether the account was used, for the members of the study. Addresses stay out of it.
create function access.list_fact_checkers(p_participation uuid) returns table (name text, signed_in boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select a.name, bool_or(a.last_signed_in_at is not null)
    from public.assessments e
    join public.respondents r on r.assessment_id = e.id and r.kind = 'municipality'
    join public.respondent_members m on m.respondent_id = r.id and m.role = 'coordinator' and m.ended_at is null
    join identity.accounts a on a.id = m.account_id and a.deactivated_at is null
    where e.participation_id = p_participation and e.status = 'assigned' and e.study_id in (select access.my_studies())
    group by a.id, a.name order by a.name;
end
$$;

-- The lead asks for a reminder now: {sentAt, recipients} or a refusal. One a day.
create function access.remind_fact_check(p_check uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  asked public.fact_checks;
  told int;
begin
  select c.* into asked from public.fact_checks c where c.id = p_check and c.study_id in (select access.my_led_studies()) for update;
  if asked.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if asked.status <> 'open' then
    return '{"refused": "closed", "reason": "cannot-remind-fact-check"}';
  end if;
  if (asked.reminded_at at time zone 'Europe/Amsterdam')::date = (now() at time zone 'Europe/Amsterdam')::date then
    return '{"refused": "conflict", "reason": "reminded-today"}';
  end if;
  told := access.mail_fact_check(p_check, 'reminder');
  if told = 0 then
    return '{"refused": "conflict", "reason": "nobody-to-remind"}';
  end if;
  update public.fact_checks set reminded_at = now() where id = p_check;
  perform access.audit(asked.study_id, 'remind-fact-check', 'participation', asked.participation_id, asked.number, '{}');
  return jsonb_build_object('sentAt', now(), 'recipients', told);
end
$$;

-- The open fact check of which the acting account is a coordinator, held so that it is not sent meanwhile; null outside it.
create function access.hold_fact_check(p_check uuid, p_alone boolean) returns public.fact_checks
language plpgsql security definer set search_path = '' as $$
declare
  held public.fact_checks;
begin
  if p_check is null or p_check not in (select access.my_fact_checks()) then
    return null;
  end if;
  if p_alone then
    select * into held from public.fact_checks c where c.id = p_check for update;
  else
    select * into held from public.fact_checks c where c.id = p_check for share;
  end if;
  return held;
end
$$;

-- Saves a comment: {version, savedAt}, a conflict with what stands there, or a refusal. p: {comment, part, kind, body, expected}; expected 0 makes it.
-- The same words asked twice are saved once.
create function access.save_fact_check_comment(p_check uuid, p jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  held public.fact_checks;
  standing public.fact_check_comments;
  wanted uuid := (p ->> 'comment')::uuid;
begin
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  held := access.hold_fact_check(p_check, false);
  if held.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if held.status <> 'open' then
    return jsonb_build_object('refused', 'closed', 'reason', 'cannot-comment-' || held.status);
  end if;
  if not exists (select from public.fact_check_parts t where t.fact_check_id = p_check and t.code = p ->> 'part') then
    return '{"refused": "outside-scope"}';
  end if;
  if (p ->> 'expected')::int = 0 then
    insert into public.fact_check_comments (id, study_id, fact_check_id, part_code, kind, body, written_by)
    values (wanted, held.study_id, p_check, p ->> 'part', p ->> 'kind', p ->> 'body', acting)
    on conflict do nothing returning * into standing;
    if standing.id is not null then
      perform access.audit(held.study_id, 'write-fact-check-comment', 'participation', held.participation_id, held.number, p);
      return jsonb_build_object('version', 1, 'savedAt', standing.saved_at);
    end if;
  end if;
  select * into standing from public.fact_check_comments c where c.id = wanted and c.fact_check_id = p_check for update;
  if standing.id is null or standing.part_code <> p ->> 'part' then
    return '{"refused": "outside-scope"}';
  end if;
  if standing.removed_at is not null then
    return '{"refused": "closed", "reason": "fact-check-comment-removed"}';
  end if;
  if standing.kind = p ->> 'kind' and standing.body = p ->> 'body' then
    return jsonb_build_object('version', standing.version, 'savedAt', standing.saved_at);
  end if;
  if standing.version <> (p ->> 'expected')::int then
    return jsonb_build_object('refused', 'conflict', 'reason', 'fact-check-comment-changed', 'current',
      jsonb_build_object('version', standing.version, 'kind', standing.kind, 'body', standing.body, 'savedAt', standing.saved_at));
  end if;
  update public.fact_check_comments set kind = p ->> 'kind', body = p ->> 'body', version = version + 1, written_by = acting, saved_at = now()
  where id = wanted returning * into standing;
  perform access.audit(held.study_id, 'write-fact-check-comment', 'participation', held.participation_id, held.number, p);
  return jsonb_build_object('version', standing.version, 'savedAt', standing.saved_at);
end
$$;

-- Takes a comment away, with its documents.
create function access.remove_fact_check_comment(p_comment uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  held public.fact_checks;
begin
  if access.account() is null then
    return '{"refused": "signed-out"}';
  end if;
  held := access.hold_fact_check((select c.fact_check_id from public.fact_check_comments c where c.id = p_comment and c.removed_at is null), false);
  if held.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if held.status <> 'open' then
    return jsonb_build_object('refused', 'closed', 'reason', 'cannot-comment-' || held.status);
  end if;
  update public.fact_check_comments set removed_at = now(), body = '' where id = p_comment;
  update public.fact_check_documents set removed_at = now() where comment_id = p_comment and removed_at is null;
  perform access.audit(held.study_id, 'remove-fact-check-comment', 'participation', held.participation_id, held.number, '{}');
  return jsonb_build_object('part', (select c.part_code from public.fact_check_comments c where c.id = p_comment));
end
$$;

-- Hangs a received file on a comment: {document, already} or a refusal. p: {id, fileName, mediaType, byteSize, sha256, storageKey}.
create function access.add_fact_check_document(p_comment uuid, p jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  held public.fact_checks;
  same uuid;
begin
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  held := access.hold_fact_check((select c.fact_check_id from public.fact_check_comments c where c.id = p_comment and c.removed_at is null), false);
  if held.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if held.status <> 'open' then
    return jsonb_build_object('refused', 'closed', 'reason', 'cannot-comment-' || held.status);
  end if;
  if (select count(*) from public.fact_check_documents d where d.comment_id = p_comment and d.removed_at is null) >= 20 then
    return '{"refused": "invalid", "reason": "fact-check-documents-full", "field": "file"}';
  end if;
  insert into public.fact_check_documents (id, study_id, fact_check_id, comment_id, file_name, media_type, byte_size, sha256, storage_key, uploaded_by)
  values ((p ->> 'id')::uuid, held.study_id, held.id, p_comment, p ->> 'fileName', p ->> 'mediaType', (p ->> 'byteSize')::bigint, p ->> 'sha256',
    p ->> 'storageKey', acting)
  on conflict do nothing;
  if not found then
    select d.id into same from public.fact_check_documents d where d.comment_id = p_comment and d.sha256 = p ->> 'sha256' and d.removed_at is null;
    return jsonb_build_object('document', same, 'already', true);
  end if;
  perform access.audit(held.study_id, 'add-fact-check-document', 'participation', held.participation_id, held.number, p - 'storageKey');
  return jsonb_build_object('document', p ->> 'id', 'already', false);
end
$$;

create function access.remove_fact_check_document(p_document uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  held public.fact_checks;
begin
  if access.account() is null then
    return '{"refused": "signed-out"}';
  end if;
  held := access.hold_fact_check((select d.fact_check_id from public.fact_check_documents d where d.id = p_document and d.removed_at is null), false);
  if held.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if held.status <> 'open' then
    return jsonb_build_object('refused', 'closed', 'reason', 'cannot-comment-' || held.status);
  end if;
  update public.fact_check_documents set removed_at = now() where id = p_document;
  perform access.audit(held.study_id, 'remove-fact-check-document', 'participation', held.participation_id, held.number, '{}');
  return jsonb_build_object('part', (select c.part_code from public.fact_check_documents d
    join public.fact_check_comments c on c.id = d.comment_id where d.id = p_document));
end
$$;

-- Sends the comments, once: {receipt, sentAt} or a refusal; asked again it answers the same. p_nothing: "no comments" was said knowingly.
-- Comments without words and documents go: they say nothing.
create function access.send_fact_check(p_check uuid, p_nothing boolean) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  held public.fact_checks;
  said int;
begin
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  held := access.hold_fact_check(p_check, true);
  if held.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if held.status in ('sent', 'answered') then
    return jsonb_build_object('receipt', held.receipt, 'sentAt', held.sent_at);
  end if;
  if held.status <> 'open' then
    return jsonb_build_object('refused', 'closed', 'reason', 'cannot-send-' || held.status);
  end if;
  if exists (select from public.fact_check_comments c where c.fact_check_id = p_check and c.removed_at is null and btrim(c.body, E' \t\n') = ''
      and exists (select from public.fact_check_documents d where d.comment_id = c.id and d.removed_at is null)) then
    return '{"refused": "invalid", "reason": "fact-check-comment-empty"}';
  end if;
  update public.fact_check_comments c set removed_at = now() where c.fact_check_id = p_check and c.removed_at is null and btrim(c.body, E' \t\n') = '';
  select count(*) into said from public.fact_check_comments c where c.fact_check_id = p_check and c.removed_at is null;
  if said = 0 and not p_nothing then
    return '{"refused": "invalid", "reason": "fact-check-nothing", "field": "nothing"}';
  end if;
  update public.fact_checks set status = 'sent', sent_by = acting, sent_at = now(),
    receipt = 'FC-' || to_char(now() at time zone 'Europe/Amsterdam', 'YYYY') || '-' || lpad(nextval('public.receipt_numbers')::text, 6, '0')
  where id = p_check returning * into held;
  perform access.mail_fact_check(p_check, 'receipt');
  perform access.audit(held.study_id, 'send-fact-check', 'participation', held.participation_id, held.number, jsonb_build_object('comments', said));
  return jsonb_build_object('receipt', held.receipt, 'sentAt', held.sent_at);
end
$$;

select access.keep_functions();
create trigger fact_checks_guard before insert or update on public.fact_checks for each row execute function public.guard_fact_check();
create trigger fact_check_parts_guard before insert on public.fact_check_parts for each row execute function public.guard_fact_check_part();
create trigger fact_check_decisions_guard before insert or update on public.fact_check_decisions
  for each row execute function public.guard_fact_check_decision();
create trigger fact_check_decisions_follow after insert or update on public.fact_check_decisions
  for each row execute function public.follow_fact_check_decision();
create trigger fact_check_documents_follow after insert or update on public.fact_check_documents
  for each row execute function public.follow_fact_check_document();

do $$
declare
  t text;
begin
  foreach t in array array['fact_checks', 'fact_check_parts', 'fact_check_comments', 'fact_check_decisions', 'fact_check_documents'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy keeper_all on public.%I to keeper using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on public.%I to keeper', t);
    execute format('create trigger %I before insert or update or delete on public.%I for each row execute function public.refuse_in_archive()',
      t || '_archive', t);
  end loop;
end
$$;

grant execute on function access.my_fact_checks(), access.save_fact_check_comment(uuid, jsonb), access.remove_fact_check_comment(uuid),
  access.add_fact_check_document(uuid, jsonb), access.remove_fact_check_document(uuid), access.send_fact_check(uuid, boolean) to portal;
grant execute on function access.list_part_writers(uuid), access.list_fact_checkers(uuid), access.tell_fact_check(uuid, text),
  access.remind_fact_check(uuid) to console;

-- The portal: of STJ's side only what is meant for the gemeente, and decisions once the answers went back.
grant select (id, study_id, participation_id, number, content, deadline, status, status_reason, receipt, opened_at, sent_at, closed_at, answered_at)
  on public.fact_checks to portal;
grant select (fact_check_id, study_id, code, position) on public.fact_check_parts to portal;
grant select (id, study_id, fact_check_id, part_code, kind, body, version, created_at, saved_at, removed_at) on public.fact_check_comments to portal;
grant select (comment_id, study_id, fact_check_id, decision, reason, decided_at) on public.fact_check_decisions to portal;
grant select on public.fact_check_documents to portal;
create policy own on public.fact_checks for select to portal using (id in (select access.my_fact_checks()));
create policy own on public.fact_check_parts for select to portal using (fact_check_id in (select access.my_fact_checks()));
create policy own on public.fact_check_comments for select to portal using (fact_check_id in (select access.my_fact_checks()));
create policy own on public.fact_check_documents for select to portal using (fact_check_id in (select access.my_fact_checks()));
create policy answered on public.fact_check_decisions for select to portal
  using (fact_check_id in (select c.id from public.fact_checks c where c.status = 'answered' and c.id in (select access.my_fact_checks())));

-- The console: what was sent, of one's own studies.
grant select on public.fact_checks, public.fact_check_parts, public.fact_check_comments, public.fact_check_decisions, public.fact_check_documents to console;
grant insert (id, study_id, participation_id, content, content_hash, deadline, opened_by) on public.fact_checks to console;
grant update (status, status_reason, deadline) on public.fact_checks to console;
grant insert on public.fact_check_parts to console;
grant insert (comment_id, study_id, fact_check_id, decision, reason, decided_by), update (decision, reason) on public.fact_check_decisions to console;
create policy member_reads on public.fact_checks for select to console using (study_id in (select access.my_studies()));
create policy lead_opens on public.fact_checks for insert to console with check (study_id in (select access.my_led_studies()));
-- Answering is every member's; the rest the lead's.
create policy member_changes on public.fact_checks for update to console using (study_id in (select access.my_studies()))
  with check (study_id in (select access.my_led_studies()) or status = 'answered' and study_id in (select access.my_studies()));
create policy member_reads on public.fact_check_parts for select to console using (study_id in (select access.my_studies()));
create policy lead_opens on public.fact_check_parts for insert to console with check (study_id in (select access.my_led_studies()));
create policy sent_only on public.fact_check_comments for select to console
  using (study_id in (select access.my_studies()) and removed_at is null
    and fact_check_id in (select c.id from public.fact_checks c where c.status in ('sent', 'answered')));
create policy sent_only on public.fact_check_documents for select to console
  using (study_id in (select access.my_studies()) and removed_at is null
    and fact_check_id in (select c.id from public.fact_checks c where c.status in ('sent', 'answered')));
create policy member_reads on public.fact_check_decisions for select to console using (study_id in (select access.my_studies()));
create policy member_decides on public.fact_check_decisions for insert to console with check (study_id in (select access.my_studies()));
create policy member_changes on public.fact_check_decisions for update to console
  using (study_id in (select access.my_studies())) with check (study_id in (select access.my_studies()));

-- The worker judges documents and removes what is gone.
grant select on public.fact_check_documents to worker;
grant update (scan) on public.fact_check_documents to worker;
create policy system on public.fact_check_documents to worker using (true) with check (true);
