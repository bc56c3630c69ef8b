import type { APIRoute } from 'astro';
import { membersJsonl } from '../../../exports/members-jsonl.ts';
import { site } from '../../_site.ts';

export const GET: APIRoute = async () => new Response(membersJsonl((await site()).entries));
