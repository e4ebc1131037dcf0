import type { Messages } from '@/i18n/messages';
import type de from './de';

const texts: Messages<keyof typeof de> = {
  'title': 'Duplicate offers',
  'lead': 'These offers look alike. If the same offer is in the atlas twice, merge the two: one stays, and the address of the other leads there.',
  'noRole': 'Offers are merged by coordination offices. If you notice a duplicate, please tell your coordination office.',
  'back': 'To all offers',
  'all': 'Show all duplicates',
  'none': 'Nothing is there twice',
  'noneText': 'At present no two offers are so alike that they could mean the same.',
  'done': 'Merged. “{title}” stays, and the address of the other offer now leads there.',
  'likely.high': 'Very likely a duplicate',
  'likely.middle': 'Likely a duplicate',
  'likely.low': 'Perhaps a duplicate',
  'reason.title': 'similar title',
  'reason.provider': 'same provider',
  'reason.place': 'same address',
  'reason.topic': 'same topic',
  'side': 'Offer {letter}',
  'sideSince': 'Offer {letter}, added {date}',
  'compare': 'Compare',
  'close': 'Close comparison',
  'differences': 'How they differ',
  'same': 'All details are the same.',
  'rest': 'All other details are the same.',
  'keep': 'Which offer should stay?',
  'keepOnly': 'Only a published offer can stay.',
  'merge': 'Merge',
  'ask': 'Merge these offers?',
  'askText': '“{goes}” ({kind}) will be ended. Whoever opens its address gets to “{stays}”. This cannot be undone.',
  'askHint': 'What is only in the ended offer is not carried over. Add it to the offer that stays first.',
  'obstacle.mine': 'You edited one of the two last. So that nothing is overlooked, somebody else from your coordination office merges them.',
  'obstacle.unpublished': 'You can merge the two as soon as one of them is published.',
  'notice': 'This offer may already be in the atlas',
  'link': 'Find duplicate offers',
};

export default texts;
