import type { CreateGathering } from '../../shared/contract/http.ts';
import type { Beginning } from './create-gathering.ts';
import { runOfShowOf } from './load-templates.ts';
import { roomPlan } from './room-plan.ts';
import { speedUp } from './speed-up.ts';

/** The owner's form as a beginning; null when it names a template that does not exist. */
export function beginFromForm({ speed = 1, room, ...form }: CreateGathering): Beginning | null {
  const runOfShow = runOfShowOf(form.template);
  if (runOfShow === undefined) return null;
  return {
    ...form,
    room: roomPlan(room),
    runOfShow: { ...runOfShow, segments: speedUp(runOfShow.segments, speed) },
  };
}
