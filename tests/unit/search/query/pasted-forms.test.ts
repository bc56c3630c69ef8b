import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutForms } from '../../../../src/search/query/pasted-forms.ts';

const namespaces = ['microsoft.graph', 'microsoft.graph.callRecords'];

it.each([
  ['microsoft.graph.syncState', 'syncState'],
  ['#microsoft.graph.syncState', 'syncState'],
  ['microsoft.graph.callRecords.modality', 'modality'],
  ['Microsoft.Graph.Models.SyncState.Failed', 'SyncState.Failed'],
  ['com.microsoft.graph.models.SyncState', 'SyncState'],
  ['models.FAILED_SYNCSTATE', 'FAILED_SYNCSTATE'],
  ['Collection(microsoft.graph.syncState)', 'syncState'],
  ['List<SyncState>', 'SyncState'],
  ['syncState collection', 'syncState'],
  [
    '"@odata.type": "#microsoft.graph.syncState"',
    '"#microsoft.graph.syncState"'.replace('#microsoft.graph.', ''),
  ],
  ["state eq 'failed'", "state 'failed'"],
  ["$filter=state ne microsoft.graph.syncState'failed'", "state syncState'failed'"],
  ["state has microsoft.graph.syncState'failed'", "state syncState'failed'"],
  ["state in ('failed', 'none')", "state ('failed', 'none')"],
  ['state eq 3', 'state 3'],
  ['case SyncState.Failed:', 'SyncState.Failed:'],
  ['return SyncState.Failed;', 'SyncState.Failed;'],
  ['SyncState.Failed.value()', 'SyncState.Failed'],
  ['SyncState.failed.value', 'SyncState.failed'],
  ["SyncState.valueOf('FAILED')", "SyncState ('FAILED')"],
  ["Enum.Parse<SyncState>('failed')", "<SyncState>('failed')"],
  ["if (state === 'failed') {", "state === 'failed'"],
  ['nameof(SyncState.Failed)', 'SyncState.Failed'],
  ["not(state eq 'failed')", "state 'failed'"],
  ['graph\\Generated\\Models\\SyncState::FAILED', 'SyncState::FAILED'],
  ['graphmodels.FAILED_SYNCSTATE', 'FAILED_SYNCSTATE'],
  ['IMicrosoftGraphSyncState', 'SyncState'],
  ['MicrosoftGraphCallRecordsModality', 'Modality'],
  ['- failed', 'failed'],
  ['what is a syncState', 'syncState'],
  ['o que é syncState', 'syncState'],
  ['什么是syncState', 'syncState'],
  ['how to sync', 'sync'],
  ["import { SyncState } from '@x/types';", 'SyncState'],
  ['from x.models.sync_state import SyncState', 'SyncState'],
  ['const state: MicrosoftGraph.SyncState = {', 'SyncState = {'],
  ['var state = new SyncState();', 'SyncState();'],
  ['List<SyncState> states', 'SyncState'],
  ['private List<SyncState> states = new ArrayList<>();', 'SyncState'],
  ['SyncState[] states;', 'SyncState[]'],
  ['std::vector<SyncState> states;', 'std::SyncState'],
  ['private SyncState lastState;', 'SyncState'],
  ['public SyncState? LastState { get; set; }', 'SyncState'],
  ['private SyncState state = SyncState.Failed;', 'private SyncState state = SyncState.Failed;'],
  ['lastState: SyncState;', 'SyncState'],
  ['state: failed', 'state: failed'],
  ['state := models.NewSyncState()', 'SyncState()'],
  ['graphmodels.SyncStateable', 'SyncState'],
  ['models.Table', 'Table'],
  ['#/components/schemas/microsoft.graph.syncState', 'syncState'],
  ['Connect-MgGraph -Scopes "User.Read"', '"User.Read"'],
  ['scopes: ["User.Read"]', '"User.Read"]'],
  ['the scope of it', 'the scope of it'],
  ['<Property Name="state" Type="graph.syncState" />', '"state"'],
  ['value 2 SyncState', '2 SyncState'],
  ['SyncState value: 2', 'SyncState 2'],
  ['New-MgUser -DisplayName x', 'create User'],
  ['Get-MgBetaUserMessage', 'Get UserMessage'],
  ['Remove-MgUser', 'delete User'],
  ['$user->setDisplayName("x")', '$user->DisplayName("x")'],
  ["new SyncState('failed')", "SyncState('failed')"],
  ['x = new SyncState.Failed', 'SyncState.Failed'],
  ['a new state', 'a new state'],
  ['<Member Name="failed" Value="3" />', '"failed" "3"'],
  ['<EnumType Name="syncState">', '"syncState"'],
  ['in progress', 'in progress'],
  ['a list of devices has failed', 'a list of devices has failed'],
  ['models', 'models'],
])('leaves of %s: %s', (typed, left) => {
  expect(withoutForms(typed, namespaces)).toBe(left);
});

it('never leaves nothing of something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (typed) => {
      expect(withoutForms(typed, namespaces).length).toBeGreaterThan(0);
    }),
  );
});
