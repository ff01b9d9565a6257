-- Tells everybody who answers for a respondent something, by mail. The lead of the study asks; addresses never pass through the console.
create function access.mail_respondent(p_respondent uuid, p_template text, p_parameters jsonb)
returns int language plpgsql security definer set search_path = '' as $$
declare
  told int;
begin
  select count(access.queue_mail(r.study_id, a.name, a.email, p_template, p_parameters || jsonb_build_object('approach', p.name)))
  into told
  from public.respondents r
  join public.assessments s on s.id = r.assessment_id
  join public.approaches p on p.id = s.approach_id
  join public.respondent_members m on m.respondent_id = r.id and m.ended_at is null
  join identity.accounts a on a.id = m.account_id and a.deactivated_at is null
  where r.id = p_respondent and r.study_id in (select access.my_led_studies());
  return told;
end
$$;
alter function access.mail_respondent(uuid, text, jsonb) owner to keeper;
revoke all on function access.mail_respondent(uuid, text, jsonb) from public;
grant execute on function access.mail_respondent(uuid, text, jsonb) to console;
