<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tramyte::patient</name>
    <message numerus="yes">
        <source>Same name, borne by %n people</source>
        <translation>
            <numerusform>Same name, borne by %n person</numerusform>
            <numerusform>Same name, borne by %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::report::DutyService</name>
    <message numerus="yes">
        <source>%n people have an appointment today and have not come yet.</source>
        <translation>
            <numerusform>%n people have an appointment today and have not come yet.</numerusform>
            <numerusform>%n people have an appointment today and have not come yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits of earlier days are still open, the oldest since %1. Close them.</source>
        <translation>
            <numerusform>%n visits of earlier days are still open, the oldest since %1. Close them.</numerusform>
            <numerusform>%n visits of earlier days are still open, the oldest since %1. Close them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insured visits of %1 have not been exported as they are now.</source>
        <translation>
            <numerusform>%n insured visits of %1 have not been exported as they are now.</numerusform>
            <numerusform>%n insured visits of %1 have not been exported as they are now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are left, until %1.</source>
        <translation>
            <numerusform>%n days are left, until %1.</numerusform>
            <numerusform>%n days are left, until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lots in stock have expired. Take them out of use.</source>
        <translation>
            <numerusform>%n lots in stock have expired. Take them out of use.</numerusform>
            <numerusform>%n lots in stock have expired. Take them out of use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lots in stock expire within %1 days, the first on %2.</source>
        <translation>
            <numerusform>%n lots in stock expire within %1 days, the first on %2.</numerusform>
            <numerusform>%n lots in stock expire within %1 days, the first on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medicines used in the last %1 days have no price in the list. Enter their prices.</source>
        <translation>
            <numerusform>%n medicines used in the last %1 days have no price in the list. Enter their prices.</numerusform>
            <numerusform>%n medicines used in the last %1 days have no price in the list. Enter their prices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the lists of medicines, services and places of care are not the station&apos;s own yet. Import them.</source>
        <translation>
            <numerusform>%n of the lists of medicines, services and places of care are not the station&apos;s own yet. Import them.</numerusform>
            <numerusform>%n of the lists of medicines, services and places of care are not the station&apos;s own yet. Import them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users have prescribed but have no professional title. Enter their titles.</source>
        <translation>
            <numerusform>%n users have prescribed but have no professional title. Enter their titles.</numerusform>
            <numerusform>%n users have prescribed but have no professional title. Enter their titles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients have been unknown for more than %1 hours: tell the commune People&apos;s Committee, then note it here.</source>
        <translation>
            <numerusform>%n patient has been unknown for more than %1 hours: tell the commune People&apos;s Committee, then note it here.</numerusform>
            <numerusform>%n patients have been unknown for more than %1 hours: tell the commune People&apos;s Committee, then note it here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insurance cards are still to be looked up at the portal.</source>
        <translation>
            <numerusform>%n insurance card is still to be looked up at the portal.</numerusform>
            <numerusform>%n insurance cards are still to be looked up at the portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests of people about their data are overdue, the first since %1.</source>
        <translation>
            <numerusform>%n request of a person about their data is overdue, since %1.</numerusform>
            <numerusform>%n requests of people about their data are overdue, the first since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests of people about their data are to be answered soon, the first by %1.</source>
        <translation>
            <numerusform>%n request of a person about their data is to be answered soon, by %1.</numerusform>
            <numerusform>%n requests of people about their data are to be answered soon, the first by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::AllergyCard</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ClaimsPage</name>
    <message numerus="yes">
        <source>%n visit(s) have errors that the insurer will refuse. Put them right first, or press F8 again to export all the same.</source>
        <translation>
            <numerusform>%n visit have errors that the insurer will refuse. Put them right first, or press F8 again to export all the same.</numerusform>
            <numerusform>%n visits have errors that the insurer will refuse. Put them right first, or press F8 again to export all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::DuplicateDecisions</name>
    <message numerus="yes">
        <source>%n entries were changed since and stay with %1.</source>
        <translation>
            <numerusform>%n entry was changed since and stays with %1.</numerusform>
            <numerusform>%n entries were changed since and stay with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::DuplicatesTab</name>
    <message numerus="yes">
        <source>More than %n pairs to decide; the best are shown.</source>
        <translation>
            <numerusform>More than %n pair to decide; the best is shown.</numerusform>
            <numerusform>More than %n pairs to decide; the best are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to decide.</source>
        <translation>
            <numerusform>%n pair to decide.</numerusform>
            <numerusform>%n pairs to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are newer: F5 looks again.</source>
        <translation>
            <numerusform>%n record is newer: F5 looks again.</numerusform>
            <numerusform>%n records are newer: F5 looks again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::HouseholdBookView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::HouseholdEdit</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::HouseholdsTab</name>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under six</source>
        <translation>
            <numerusform>%n under six</numerusform>
            <numerusform>%n under six</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of sixty and more</source>
        <translation>
            <numerusform>%n of sixty and more</numerusform>
            <numerusform>%n of sixty and more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poor or nearly poor households</source>
        <translation>
            <numerusform>%n poor or nearly poor household</numerusform>
            <numerusform>%n poor or nearly poor households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households without a head</source>
        <translation>
            <numerusform>%n household without a head</numerusform>
            <numerusform>%n households without a head</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in no household</source>
        <translation>
            <numerusform>%n person in no household</numerusform>
            <numerusform>%n people in no household</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ImportPanel</name>
    <message numerus="yes">
        <source>Sheet %1 (%n row(s))</source>
        <translation>
            <numerusform>Sheet %1 (%n row)</numerusform>
            <numerusform>Sheet %1 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are nobody (titles, totals, hamlets) and are passed over.</source>
        <translation>
            <numerusform>%n row is nobody (title, total, hamlet) and is passed over.</numerusform>
            <numerusform>%n rows are nobody (titles, totals, hamlets) and are passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ListPreview</name>
    <message numerus="yes">
        <source>Nothing can be brought in: %n row(s) must be put right in the file first.</source>
        <translation>
            <numerusform>Nothing can be brought in: %n row must be put right in the file first.</numerusform>
            <numerusform>Nothing can be brought in: %n rows must be put right in the file first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PanelTab</name>
    <message numerus="yes">
        <source>%n residents</source>
        <translation>
            <numerusform>%n resident</numerusform>
            <numerusform>%n residents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen for a year</source>
        <translation>
            <numerusform>%n not seen for a year</numerusform>
            <numerusform>%n not seen for a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a long-lasting disease</source>
        <translation>
            <numerusform>%n with a long-lasting disease</numerusform>
            <numerusform>%n with a long-lasting disease</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PeopleTab</name>
    <message numerus="yes">
        <source>More than %n people fit. Type more to narrow the list.</source>
        <translation>
            <numerusform>More than %n people fit. Type more to narrow the list.</numerusform>
            <numerusform>More than %n people fit. Type more to narrow the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fit.</source>
        <translation>
            <numerusform>%n people fit.</numerusform>
            <numerusform>%n people fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ProblemCard</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: diagnosed at %n visits since %3.</source>
        <translation>
            <numerusform>%1 %2: diagnosed at %n visit since %3.</numerusform>
            <numerusform>%1 %2: diagnosed at %n visits since %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ReadersTab</name>
    <message numerus="yes">
        <source>These entries are kept for %n years. Older ones, from before %1, stay until the station decides about them.</source>
        <translation>
            <numerusform>These entries are kept for %n year. Older ones, from before %1, stay until the station decides about them.</numerusform>
            <numerusform>These entries are kept for %n years. Older ones, from before %1, stay until the station decides about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These entries are kept for %n years; none is older.</source>
        <translation>
            <numerusform>These entries are kept for %n year; none is older.</numerusform>
            <numerusform>These entries are kept for %n years; none is older.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ReceiverWords</name>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prescription(s)</source>
        <translation>
            <numerusform>%n prescription</numerusform>
            <numerusform>%n prescriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n bill</numerusform>
            <numerusform>%n bills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) of medicine</source>
        <translation>
            <numerusform>%n batch of medicine</numerusform>
            <numerusform>%n batches of medicine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordCards</name>
    <message numerus="yes">
        <source>%n earlier states</source>
        <translation>
            <numerusform>%n earlier state</numerusform>
            <numerusform>%n earlier states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordVisits</name>
    <message numerus="yes">
        <source>The latest %n visits</source>
        <translation>
            <numerusform>The latest %n visits</numerusform>
            <numerusform>The latest %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::SendPanel</name>
    <message numerus="yes">
        <source>The certificate ends in %n day(s). Ask the receiver for the new one.</source>
        <translation>
            <numerusform>The certificate ends in %n day. Ask the receiver for the new one.</numerusform>
            <numerusform>The certificate ends in %n days. Ask the receiver for the new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent up for %n day(s).</source>
        <translation>
            <numerusform>Nothing was sent up for %n day.</numerusform>
            <numerusform>Nothing was sent up for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was ever sent up; this station is %n day(s) old.</source>
        <translation>
            <numerusform>Nothing was ever sent up; this station is %n day old.</numerusform>
            <numerusform>Nothing was ever sent up; this station is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::SuggestEdit</name>
    <message numerus="yes">
        <source>More than %n fit. Type more to narrow the list.</source>
        <translation>
            <numerusform>More than %n fit. Type more to narrow the list.</numerusform>
            <numerusform>More than %n fit. Type more to narrow the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::Task</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::Text</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n month old</numerusform>
            <numerusform>%n months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
