import { useState } from 'preact/hooks';
import {
  addOurPerson,
  ourPeople,
  removeOurPerson,
  setOurPerson,
} from '../../lib/app/campaign/our-people';
import { valueOf } from '../../lib/domain/attributes';
import { standings, type Standing } from '../../lib/domain/member';
import { useHouse, useLive } from '../house';
import { SavedField } from '../meetings/SavedField';
import type { Saving } from '../meetings/use-save';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';

/** The group's members and allies; initials are enough. */
export function OurPeople({ saving }: { readonly saving: Saving }) {
  const house = useHouse();
  const { t } = useWords();
  const live = useLive((from) => ourPeople(from), []);
  const members = (live.state === 'here' ? live.value : []).filter(
    (one) => valueOf(one.name) !== undefined,
  );
  const [name, setName] = useState('');
  const [standing, setStanding] = useState<Standing>('member');

  return (
    <Card title={t('campaign.people')}>
      {members.length === 0 ? <p class="label">{t('campaign.people.none')}</p> : null}
      <ul class="our-people" aria-label={t('campaign.people')}>
        {members.map((member) => {
          const own = valueOf(member.name) ?? '';
          return (
            <li key={member.id}>
              <Disclosure
                summary={
                  <>
                    <span class="whom-name">{own}</span>{' '}
                    <span class="label">
                      {[
                        valueOf(member.standing) === 'ally' ? t('campaign.people.ally') : '',
                        t('campaign.people.ties', { n: member.ties.length }),
                      ]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </span>
                  </>
                }
              >
                <SavedField
                  label={t('campaign.people.name')}
                  value={own}
                  maxLength={80}
                  onSave={(text) => saving.save(setOurPerson(house, member.id, 'name', text))}
                />
                <SavedField
                  label={t('campaign.people.known')}
                  value={valueOf(member.known) ?? ''}
                  maxLength={200}
                  onSave={(text) => saving.save(setOurPerson(house, member.id, 'known', text))}
                />
                <IconButton
                  icon="trash"
                  label={t('meetings.whom.remove', { name: own })}
                  onClick={() =>
                    void saving.act(
                      removeOurPerson(house, member.id),
                      t('meetings.whom.removed', { name: own }),
                    )
                  }
                />
              </Disclosure>
            </li>
          );
        })}
      </ul>
      <form
        class="side-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          const adding = addOurPerson(house, { name, standing });
          void saving
            .act(adding, t('meetings.goes.added', { name: name.trim() }))
            .then((done) => (done ? setName('') : undefined));
        }}
      >
        <Field label={t('campaign.people.name')} value={name} onInput={setName} maxLength={80} />
        <Select
          label={t('campaign.people.standing')}
          value={standing}
          options={standings.map((value) => ({
            value,
            label: t(value === 'ally' ? 'campaign.people.ally' : 'campaign.people.member'),
          }))}
          onChange={setStanding}
        />
        <div>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('people.add.submit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
