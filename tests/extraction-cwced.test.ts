import { checkFloors } from './check-floors.ts';

checkFloors('cwced');
