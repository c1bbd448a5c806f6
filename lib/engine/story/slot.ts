/** The ids a slot may be filled by: `uk|norway` names two. */
export function slotIds(slot: string): string[] {
  return slot.split('|').map((id) => id.trim());
}
