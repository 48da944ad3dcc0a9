import { describe, expect, test } from 'vitest';
import { change } from '../../../lib/app/change';
import { clipPage } from '../../../lib/app/clip-page';
import { addProfile } from '../../../lib/app/edit-profile';
import { keepPagePhoto, pagePhotos } from '../../../lib/app/page-photos';
import { photoOf, removePhoto, setPhoto } from '../../../lib/app/people/photo';
import { profileView } from '../../../lib/app/people/profile-view';
import type { PicturePart } from '../../../lib/app/ports/photo-drawing';
import { valueOf } from '../../../lib/domain/attributes';
import { done, failed } from '../../../lib/domain/result';
import { knowBlob } from '../../../lib/ledger/blob';
import { aHouse, danaBody, read, snapshot, type AHouse } from '../a-house';

const jpeg = Uint8Array.from([255, 216, 255, 224, 1, 2, 3]);
const dana = { name: 'Dana Whitlock', form: 'person', audience: 'official' } as const;

async function added(): Promise<{ house: AHouse; id: string }> {
  const house = await aHouse();
  const made = await addProfile(house, dana);
  if (!made.ok) throw new Error(made.cause);
  return { house, id: made.value.profile };
}

function the<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined) throw new Error('There is none');
  return one;
}

async function photoIn(house: AHouse, id: string) {
  const view = await profileView(house, id);
  return view && valueOf(view.profile.photo);
}

describe('a photo', () => {
  test('is kept as a blob, and taken out again with a way back', async () => {
    const { house, id } = await added();
    await setPhoto(house, id, jpeg);
    const hash = (await photoIn(house, id)) ?? '';
    expect(new Uint8Array(await ((await photoOf(house, hash))?.arrayBuffer() ?? []))).toEqual(jpeg);
    const removed = await removePhoto(house, id);
    expect(await photoIn(house, id)).toBeUndefined();
    if (removed.ok) await removed.value.undo();
    expect(await photoIn(house, id)).toBe(hash);
  });

  test('is nothing that is no picture, whatever a file of somebody’s calls it', async () => {
    const { house, id } = await added();
    const page = knowBlob(new TextEncoder().encode('<script>1</script>'), 'text/html');
    await change(house, 'edit', [{ subject: id, values: { photo: page.hash } }], [page]);
    expect(await photoOf(house, page.hash)).toBeUndefined();
    expect(await photoOf(house, 'A'.repeat(43))).toBeUndefined();
  });
});

describe('a photo on a page', () => {
  const body = `${danaBody}<img src="/city/dana.jpg" alt="Dana Whitlock">`;
  const page = read(snapshot(body));
  const part = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };

  async function seen() {
    const house = await aHouse();
    const kept = await clipPage(house, page, [{ about: dana, details: [] }]);
    const id = kept.ok ? (kept.value.profiles[0] ?? '') : '';
    return { house, id, photos: await pagePhotos(house, page, [id]) };
  }

  test('is offered for whom it shows, and for nobody else', async () => {
    const { house, id, photos } = await seen();
    expect(photos).toEqual([
      {
        profile: id,
        name: 'Dana Whitlock',
        address: 'https://alderfalls.example.org/city/dana.jpg',
        has: false,
      },
    ]);
    const other = await addProfile(house, { ...dana, name: 'Bo Hale' });
    expect(await pagePhotos(house, page, [other.ok ? other.value.profile : ''])).toEqual([]);
  });

  test('is cut out of the picture of the screen', async () => {
    const { house, id, photos } = await seen();
    const cut: (PicturePart | undefined)[] = [];
    const kept = await keepPagePhoto(
      {
        ...house,
        picture: {
          take: async () => failed('picture-not-granted'),
          ofImage: async () => done({ picture: jpeg, part }),
        },
        drawPhoto: async (_, of) => {
          cut.push(of);
          return done(jpeg);
        },
      },
      the(photos),
    );
    expect(kept.ok).toBe(true);
    expect(cut).toEqual([part]);
    expect(await photoIn(house, id)).toBe(knowBlob(jpeg, 'image/jpeg').hash);
    expect((await pagePhotos(house, page, [id]))[0]?.has).toBe(true);
  });

  test('changes nothing where the browser gives no picture', async () => {
    const { house, id, photos } = await seen();
    const kept = await keepPagePhoto(
      {
        ...house,
        picture: {
          take: async () => failed('picture-not-granted'),
          ofImage: async () => failed('photo-not-in-sight'),
        },
        drawPhoto: async () => done(jpeg),
      },
      the(photos),
    );
    expect(kept).toMatchObject({ ok: false, cause: 'photo-not-in-sight' });
    expect(await photoIn(house, id)).toBeUndefined();
  });
});
