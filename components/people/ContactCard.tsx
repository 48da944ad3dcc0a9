import { useState } from 'preact/hooks';
import { removeContact, saveContact } from '../../lib/app/people/contacts';
import type { ProfileView } from '../../lib/app/people/profile-view';
import type { MemberOf } from '../../lib/domain/attributes';
import { contactKinds, type Contact, type ContactKind } from '../../lib/domain/contact';
import { detailWords } from '../../lib/language/kind-words';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Address } from '../ui/Address';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { Menu } from '../ui/Menu';
import { Select } from '../ui/Select';
import type { Acting } from './use-act';
import { useFormFocus } from './use-form-focus';

export interface ContactCardProps {
  readonly view: ProfileView;
  readonly acting: Acting;
}

/** Ways to reach somebody, and where else they are. */
export function ContactCard({ view, acting }: ContactCardProps) {
  const { t } = useWords();
  const [writing, setWriting] = useState<MemberOf<Contact> | 'new'>();
  const around = useFormFocus(writing !== undefined);
  const { contacts } = view.profile;
  return (
    <Card title={t('profile.contact')}>
      {contacts.length === 0 ? <p class="label">{t('profile.contact.none')}</p> : null}
      <ul class="plain-list">
        {contacts.map((contact) =>
          contact === writing ? null : (
            <ContactRow
              key={contact.id}
              contact={contact}
              view={view}
              acting={acting}
              onEdit={() => setWriting(contact)}
            />
          ),
        )}
      </ul>
      <div class="opens" ref={around}>
        {writing === undefined ? (
          <Button kind="quiet" size="small" icon="add" onClick={() => setWriting('new')}>
            {t('profile.contact.add')}
          </Button>
        ) : (
          <ContactForm
            key={writing === 'new' ? 'new' : writing.id}
            view={view}
            acting={acting}
            before={writing === 'new' ? undefined : writing}
            onDone={() => setWriting(undefined)}
          />
        )}
      </div>
    </Card>
  );
}

interface ContactRowProps extends ContactCardProps {
  readonly contact: MemberOf<Contact>;
  readonly onEdit: () => void;
}

function ContactRow({ contact, view, acting, onEdit }: ContactRowProps) {
  const house = useHouse();
  const { t } = useWords();
  const { kind, value } = contact.value;
  const href = addressOf(contact.value);
  return (
    <li class="contact">
      <span class="contact-words">
        <span class="label">{t(detailWords[kind])}</span>
        <span class="contact-value">
          {href === undefined ? (
            <Address value={value} />
          ) : (
            <a href={href} {...(href.startsWith('http') ? outside : {})}>
              <Address value={value} />
            </a>
          )}
        </span>
      </span>
      <Menu
        label={t('profile.contact.more', { value })}
        icon="more"
        items={[
          { label: t('profile.answer.edit'), icon: 'edit', onSelect: onEdit },
          {
            label: t('profile.answer.remove'),
            icon: 'trash',
            danger: true,
            onSelect: () =>
              void acting.act(
                removeContact(house, view.id, contact.id),
                t('profile.contact.removed'),
              ),
          },
        ]}
      />
    </li>
  );
}

interface ContactFormProps extends ContactCardProps {
  readonly before: MemberOf<Contact> | undefined;
  readonly onDone: () => void;
}

function ContactForm({ view, acting, before, onDone }: ContactFormProps) {
  const house = useHouse();
  const { t } = useWords();
  const [kind, setKind] = useState<ContactKind>(before?.value.kind ?? 'email');
  const [value, setValue] = useState(before?.value.value ?? '');

  async function save(): Promise<void> {
    const saving = saveContact(house, view.id, { ...before?.value, kind, value }, before?.id);
    if (await acting.act(saving, t('profile.contact.saved'))) onDone();
  }

  return (
    <form
      class="side-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Select
        label={t('profile.contact.kind')}
        value={kind}
        options={contactKinds.map((one) => ({ value: one, label: t(detailWords[one]) }))}
        onChange={setKind}
      />
      <Field label={t(detailWords[kind])} value={value} onInput={setValue} maxLength={400} />
      <div class="form-actions">
        <Button type="submit" disabled={value.trim() === ''}>
          {t(before === undefined ? 'people.add.submit' : 'profile.edit.done')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('profile.cancel')}
        </Button>
      </div>
    </form>
  );
}

const outside = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** Only addresses that are safe to open become links; everything else stays text. */
function addressOf({ kind, value }: Contact): string | undefined {
  if (kind === 'email') return /^[^\s@?&]+@[^\s@?&]+$/u.test(value) ? `mailto:${value}` : undefined;
  if (kind === 'phone') return `tel:${value.replace(/[^\d+]/gu, '')}`;
  if (kind !== 'website' && kind !== 'social') return undefined;
  return /^https?:\/\//iu.test(value) && URL.canParse(value) ? value : undefined;
}
