import { useEffect, useState } from 'preact/hooks';
import { photoOf } from '../../lib/app/people/photo';
import { useHouse } from '../house';

/** An address of the picture kept under this hash, for as long as it is shown. */
export function usePhoto(hash: string | undefined): string | undefined {
  const house = useHouse();
  const [shown, setShown] = useState<{ readonly hash: string; readonly address: string }>();
  useEffect(() => {
    if (hash === undefined) return undefined;
    let address: string | undefined;
    let left = false;
    void photoOf(house, hash).then((photo) => {
      if (photo === undefined || left) return;
      address = URL.createObjectURL(photo);
      setShown({ hash, address });
    });
    return () => {
      left = true;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [house, hash]);
  return shown?.hash === hash ? shown?.address : undefined;
}
