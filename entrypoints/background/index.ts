import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from './run-background';

export default defineBackground(() => runBackground());
