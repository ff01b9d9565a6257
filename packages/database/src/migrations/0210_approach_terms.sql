-- Words of an approach beside its word for the director: never foreign in its own texts, and known to the spelling help.
alter table public.assessments add column terms text[] not null default '{}' check (cardinality(terms) <= 40);
grant update (terms) on public.assessments to console;
