import { Input } from '@mantine/core';
import { Fragment, useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import classes from './checked-form.module.css';
import { useCheckedFormWords } from './checked-form.words.js';
import { Problem } from '../api/problem.js';
import { areSame, lacksOf, refusedIn, stillSo, type Lack } from './lacks.js';

interface CheckedFormProps {
  /** Asked only where nothing is lacking. */
  readonly onSubmit: () => void;
  /** What came of sending it; problems of fields are told at them. */
  readonly error?: Error | null;
  readonly children: ReactNode;
}

/** A form that tells all it lacks at once, each at its field and in the person's language; browsers speak their own. */
export function CheckedForm({ onSubmit, error = null, children }: CheckedFormProps) {
  const say = useCheckedFormWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [lacks, setLacks] = useState<readonly Lack[]>([]);
  useEffect(() => {
    if (lacks.length === 0 || !form.current) return;
    // What was mended since is told no more; what was never sent is not blamed.
    const still = stillSo(lacks, form.current);
    if (!areSame(still, lacks)) setLacks(still);
    // What was typed comes with other children.
  }, [lacks, children]);
  useEffect(() => {
    if (!(error instanceof Problem) || !form.current) return;
    const refused = refusedIn(form.current, error.byField);
    if (refused.length === 0) return;
    setLacks(refused);
    refused[0]?.field.focus();
  }, [error]);
  useEffect(() => {
    const taken = lacks.map(({ field }, index) => describe(field, `${id}-${index}`));
    return () => taken.forEach((takeBack) => takeBack());
  }, [lacks, id]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A dialog stands within the form that opened it, for React.
    event.stopPropagation();
    const found = lacksOf(event.currentTarget);
    setLacks(found);
    if (found.length === 0) onSubmit();
    else found[0]?.field.focus();
  };
  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate>
      {children}
      {lacks.map(({ wrapper, why }, index) => (
        <Fragment key={index}>
          {createPortal(
            <Input.Error id={`${id}-${index}`} mt={4}>
              {typeof why === 'string' ? say(why) : why.said}
            </Input.Error>,
            wrapper,
          )}
        </Fragment>
      ))}
    </form>
  );
}

/** Says of a field that it is wrong, and where that stands, beside what describes it already; answers how to take that back. */
function describe(field: HTMLElement, by: string): () => void {
  const others = () => (field.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== by);
  const wasInvalid = field.getAttribute('aria-invalid');
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', [...others(), by].join(' '));
  return () => {
    if (wasInvalid === null) field.removeAttribute('aria-invalid');
    const left = others();
    if (left.length > 0) field.setAttribute('aria-describedby', left.join(' '));
    else field.removeAttribute('aria-describedby');
  };
}
