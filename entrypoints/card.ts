import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from '../src/card/card-main';

export default defineUnlistedScript(startCard);
