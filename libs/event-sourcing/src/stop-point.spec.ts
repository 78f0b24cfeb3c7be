import { afterEach, describe, expect, it } from '@jest/globals';
import { listenAtStopPoints, stopPoint, type StopPoint } from './stop-point.js';

describe('a stop point', () => {
  afterEach(() => listenAtStopPoints(null));

  it('does nothing where nobody listens', () => {
    expect(() => stopPoint('command:read')).not.toThrow();
  });

  it('tells at the place itself who listens', () => {
    const heard: StopPoint[] = [];
    listenAtStopPoints((point) => heard.push(point));
    stopPoint('job:taken');
    expect(heard).toEqual(['job:taken']);
    listenAtStopPoints(null);
    stopPoint('job:done');
    expect(heard).toEqual(['job:taken']);
  });
});
