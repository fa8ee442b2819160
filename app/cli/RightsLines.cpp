// SPDX-License-Identifier: GPL-3.0-or-later
// The commands for consents, requests and copies.
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/RightsCommands.h"

namespace tramyte::cli {

void CommandLine::addConsents(CLI::App& patient)
{
    auto& consent = nested(patient, "consent", "what people agreed to");
    auto& list = command(consent, "list", "every purpose and every answer");
    const auto of = required(list, "patient", "id or patient code");
    does(list, [=](Desk& desk) { return listConsents(desk, of()); });
    auto& answer = command(consent, "answer", "enter what the person said");
    const auto whose = required(answer, "patient", "id or patient code");
    const auto purpose = required(answer, "purpose", "code of the list of purposes");
    const auto agrees = value(answer, "--agrees", false, "the person agrees");
    const auto refuses = value(answer, "--refuses", false, "the person refuses");
    const auto self = value(answer, "--by-patient", false, "the person answered");
    const auto representative = optional(answer, "--representative", "name of who answered for or with the person");
    const auto relation = optional(answer, "--relation", "mother, guardian, ...");
    const auto form = required(answer, "--form", "paper, spoken or electronic");
    const auto witness = optional(answer, "--witness", "of a spoken answer");
    const auto note = optional(answer, "--note", "for whom, for what");
    const auto at = optional(answer, "--at", "when; now when not given");
    does(answer, [=](Desk& desk) {
        return answerConsent(desk,
            {whose(), purpose(), *agrees, *refuses, *self, representative(), relation(), form(), witness(), note(),
                at()});
    });
    auto& withdraw = command(consent, "withdraw", "take it back from now on");
    const auto which = required(withdraw, "consent", "its id");
    const auto by = required(withdraw, "--by", "name of who takes it back");
    const auto way = required(withdraw, "--form", "paper, spoken or electronic");
    const auto words = optional(withdraw, "--note", "a few words");
    const auto then = optional(withdraw, "--at", "when; now when not given");
    does(withdraw, [=](Desk& desk) { return withdrawConsent(desk, {which(), by(), way(), words(), then()}); });
    auto& print = command(consent, "print", "the paper to sign, no box ticked");
    const auto signer = required(print, "patient", "id or patient code");
    const auto text = required(print, "purpose", "code of the list of purposes");
    const auto out = required(print, "--out", "the PDF");
    doesWithFonts(print, [=](Desk& desk) { return printConsent(desk, signer(), text(), out()); });
}

void CommandLine::addRequests(CLI::App& patient)
{
    auto& requests = nested(patient, "requests", "what people ask about their data");
    auto& list = command(requests, "list", "of one person, or the whole register");
    const auto of = optional(list, "patient", "id or patient code; the register when not given");
    const auto closed = value(list, "--closed", false, "the closed ones of the register");
    does(list, [=](Desk& desk) { return listRequests(desk, of(), *closed); });
    auto& receive = command(requests, "receive", "take one in");
    const auto whose = required(receive, "patient", "id or patient code");
    const auto kind = required(receive, "kind", "view, copy, correct, restrict, object, withdraw, delete");
    const auto by = optional(receive, "--by", "name of a representative; the person when not given");
    const auto relation = optional(receive, "--relation", "mother, guardian, ...");
    const auto channel = optional(receive, "--channel", "inPerson, letter, phone or electronic");
    const auto wish = optional(receive, "--wish", "what exactly is asked");
    const auto third = value(receive, "--third-party", false, "others must be asked first");
    const auto at = optional(receive, "--at", "when; now when not given");
    does(receive, [=](Desk& desk) {
        return receiveRequest(desk, {whose(), kind(), by(), relation(), channel(), wish(), *third, at()});
    });
    const auto step = [&](const char* name, const char* help, RequestStep taken, const char* words) {
        auto& one = command(requests, name, help);
        const auto which = required(one, "request", "its number or id");
        const auto said = words ? required(one, words, "in a few words") : Text();
        does(one, [=](Desk& desk) { return stepRequest(desk, taken, which(), said()); });
    };
    step("acknowledge", "the person was told that it came in", RequestStep::Acknowledge, nullptr);
    step("extend", "once, with the reason", RequestStep::Extend, "--reason");
    step("finish", "done as asked", RequestStep::Finish, "--outcome");
    step("refuse", "refused, with the reason", RequestStep::Refuse, "--reason");
    step("take-back", "the person does not want it any more", RequestStep::TakeBack, "--note");
}

void CommandLine::addCopies(CLI::App& patient)
{
    auto& copy = command(patient, "export", "give a person's whole record out: PDF and FHIR");
    const auto whose = required(copy, "patient", "id or patient code");
    const auto out = required(copy, "--out", "folder");
    const auto to = optional(copy, "--to", "name of who receives it; the person when not given");
    const auto relation = optional(copy, "--relation", "mother, guardian, place of work, ...");
    const auto basis = optional(copy, "--basis", "self (when not given), representative, authorised or law");
    const auto note = optional(copy, "--note", "which authorisation, which law");
    const auto request = optional(copy, "--request", "number of the request that asked for it");
    const auto formats = optional(copy, "--format", "pdf,fhir");
    const auto sensitive = value(copy, "--with-sensitive", false, "extra-sensitive data goes along");
    const auto delivery = optional(copy, "--delivery", "write the note of delivery to this PDF");
    doesWithFonts(copy, [=](Desk& desk) {
        return exportPatient(
            desk, {whose(), out(), to(), relation(), basis(), note(), request(), formats(), *sensitive, delivery()});
    });
    auto& given = command(patient, "exports", "copies that were given out");
    const auto of = required(given, "patient", "id or patient code");
    does(given, [=](Desk& desk) { return listDisclosures(desk, of()); });
    auto& readers = command(patient, "readers", "who opened, printed or exported a record, newest first");
    const auto record = required(readers, "patient", "id or patient code");
    const auto from = optional(readers, "--from", "first day");
    const auto until = optional(readers, "--to", "last day");
    const auto by = optional(readers, "--by", "log-in name");
    const auto action = optional(readers, "--action", "view, print or export");
    const auto before = value(readers, "--before", qint64(0), "only entries before this number");
    const auto most = mostOf(readers);
    const auto print = optional(readers, "--print", "also write the list to this PDF");
    doesWithFonts(readers, [=](Desk& desk) {
        return listReaders(desk, {record(), from(), until(), by(), action(), *before, *most, print()});
    });
}

} // namespace tramyte::cli
