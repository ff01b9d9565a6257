-- Whether an approach has findings is asked of a thousand approaches at once: from the index alone, without reading the texts.
drop index public.findings_study;
create index findings_study on public.findings (study_id, assessment_id);
