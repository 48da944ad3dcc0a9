import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { deleteProfiles } from '../../lib/app/people/delete-profile';
import type { ProfileView } from '../../lib/app/people/profile-view';
import { addTag, removeTag } from '../../lib/app/people/tags';
import { valueOf } from '../../lib/domain/attributes';
import { audienceWords } from '../../lib/language/kind-words';
import { useHouse } from '../house';
import type { Saving } from '../meetings/use-save';
import { ScreenTitle } from '../shell/arrival';
import { useWords } from '../shell/words';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { Tag } from '../ui/Tag';
import { AddLine } from './AddLine';
import { EditProfile } from './EditProfile';
import { hueOf } from './PersonRow';
import { goTo, peopleHref } from './routes';
import { usePhoto } from './use-photo';

/** One profile is done in no time. */
const atOnce = { tell: () => undefined, stopped: () => false };

export interface ProfileHeadProps {
  readonly view: ProfileView;
  readonly saving: Saving;
  readonly actions: ComponentChildren;
}

/** Who it is, edited in place. */
export function ProfileHead({ view, saving, actions }: ProfileHeadProps) {
  const house = useHouse();
  const { t, list } = useWords();
  const [editing, setEditing] = useState(false);
  const [begun, setBegun] = useState(false);
  const { profile } = view;
  const name = valueOf(profile.name) ?? t('people.nameless');
  const audience = valueOf(profile.audience);
  const photo = usePhoto(valueOf(profile.photo));
  const lines = [
    valueOf(profile.role),
    valueOf(profile.organization),
    valueOf(profile.district),
    valueOf(profile.place),
    audience && t(audienceWords[audience]),
  ].filter((part) => part !== undefined);
  // "City of Alder Falls" says the place already.
  const told = lines.filter(
    (line) => !lines.some((other) => other !== line && other.includes(line)),
  );

  function edit(): void {
    setBegun(true);
    setEditing(!editing);
  }
  async function remove(): Promise<void> {
    const gone = t('profile.deleted', { name });
    if (await saving.act(deleteProfiles(house, [view.id]), gone)) goTo(peopleHref());
  }

  return (
    <header class="profile-head">
      <div class="profile-who">
        <Avatar name={name} size="large" hue={hueOf(audience ?? '')} photo={photo} />
        <div class="profile-names">
          <ScreenTitle tab={t('shell.profile')}>{name}</ScreenTitle>
          <p class="profile-line">{told.join(' · ')}</p>
          {profile.otherNames.length === 0 ? null : (
            <p class="label">
              {t('profile.alsoKnown', { names: list(profile.otherNames.map((one) => one.value)) })}
            </p>
          )}
        </div>
        <div class="profile-actions">
          {view.deleted === 'yes' ? null : (
            <>
              <Button icon="edit" pressed={editing} onClick={edit}>
                {t(editing ? 'profile.edit.done' : 'profile.edit')}
              </Button>
              {actions}
              <Menu
                label={t('profile.more')}
                icon="more"
                items={[
                  {
                    label: t('profile.delete'),
                    icon: 'trash',
                    danger: true,
                    onSelect: () => void remove(),
                  },
                ]}
              />
            </>
          )}
        </div>
      </div>
      {/* Out of sight it stays: words that could not be saved are there again. */}
      <div hidden={!editing}>{begun ? <EditProfile view={view} saving={saving} /> : null}</div>
      <div class="profile-tags">
        {profile.tags.map((tag) => (
          <Tag
            key={tag.id}
            remove={{
              label: t('profile.tag.remove', { name: tag.value }),
              onRemove: () =>
                void saving.act(
                  removeTag(house, view.id, tag.id),
                  t('profile.tag.removed', { name: tag.value }),
                ),
            }}
          >
            {tag.value}
          </Tag>
        ))}
        <AddLine
          open={t('profile.tag.add')}
          label={t('people.bulk.tag')}
          maxLength={60}
          onAdd={(tag) =>
            saving.act(addTag(house, [view.id], tag, atOnce), t('profile.tag.added', { name: tag }))
          }
        />
      </div>
    </header>
  );
}
