-- The whole questionnaire as a PDF, once per frozen framework and kind: no study, nobody's answers. Printed by the worker; `layout` counts the
-- versions of our own template, so that a newer one is printed anew.
create table public.questionnaire_papers (
  framework_version text not null references public.framework_versions,
  questionnaire text not null check (questionnaire in ('full', 'limited')),
  layout int not null check (layout > 0),
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  rendered_at timestamptz not null default now(),
  primary key (framework_version, questionnaire)
);

alter table public.questionnaire_papers enable row level security;
alter table public.questionnaire_papers force row level security;
create policy keeper_all on public.questionnaire_papers to keeper using (true) with check (true);
grant select, insert, update, delete on public.questionnaire_papers to keeper;
grant select on public.questionnaire_papers to portal, worker;
grant insert, update on public.questionnaire_papers to worker;
create policy known_to_all on public.questionnaire_papers for select to portal using (true);
create policy system on public.questionnaire_papers to worker using (true) with check (true);
