import { configure } from '@testing-library/preact';
import { IN_GOOD_TIME } from '../in-good-time.ts';

configure({ asyncUtilTimeout: IN_GOOD_TIME.timeout });
