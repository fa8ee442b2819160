// SPDX-License-Identifier: GPL-3.0-or-later
// The commands for the day: work, visits, single rules, papers and figures.
#include "app/cli/Calc.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/PersonFields.h"

namespace tramyte::cli {

void CommandLine::addDay()
{
    auto& work = group("work", "the day's work");
    static const std::string steps
        = "JSON lines, each one step; - reads standard input\n  register:" + personFieldsHelp();
    auto& run = command(work, "run", steps.c_str());
    const auto file = required(run, "file", "the lines");
    const auto keepGoing = value(run, "--keep-going", false, "go on after a refused line");
    const auto fromLine = value(run, "--from-line", qint64(1), "pass over the lines before this one");
    const auto refs = optional(run, "--refs", "output of the earlier run, for the names it gave out");
    run.footer(
        "Lines about visits, one JSON object each; patients and visits by ref, number or id. Moments are written\n"
        "2026-11-20T08:05, days 2026-11-20. A field that a line does not know is answered with a warning "
        "(field.unknown);\n"
        "a blank line is answered too (line.blank). \"token\" makes sending the same line twice one step.\n"
        "  {\"do\":\"openVisit\",\"patient\",\"at\",\"reason\",\"careType\",\"arrivalCode\",\"referredFrom\","
        "\"referralPaper\",\"override\",\"token\"}\n"
        "  {\"do\":\"vitals\",\"visit\",\"at\",\"weightKg\",\"heightCm\",\"systolic\",\"diastolic\",\"pulse\","
        "\"temperatureC\",\"respiration\",\"spo2\"}\n"
        "  {\"do\":\"diagnose\",\"visit\",\"main\",\"others\":[...],\"text\",\"history\",\"examination\","
        "\"advice\"}\n"
        "  {\"do\":\"service\",\"visit\",\"code\",\"quantity\",\"at\",\"doneAt\",\"resultAt\",\"performer\","
        "\"result\",\"token\"}\n"
        "  {\"do\":\"prescribe\",\"visit\",\"medicine\",\"quantity\",\"dose\":{\"each\",\"times\",\"unit\","
        "\"when\",\"text\"} or words,\"days\",\n"
        "    \"at\",\"override\":\"why an allergy or a dose is passed over\",\"token\"}\n"
        "  {\"do\":\"dispense\",\"visit\",\"line\",\"quantity\",\"at\",\"token\"}  no line: all that is left\n"
        "  {\"do\":\"refer\",\"visit\",\"facility\",\"facilityName\",\"reasonCode\":1 to 3,\"signs\",\"treatment\","
        "\"condition\",\"plan\",\"transport\",\"escort\"}\n"
        "  {\"do\":\"appoint\",\"visit\",\"day\",\"note\"}\n"
        "  {\"do\":\"closeVisit\",\"visit\",\"at\",\"outcome\",\"discharge\":1 to 5,\"advice\",\"token\"}\n"
        "    outcomes: cured improved unchanged worse died terminal undetermined deadOnArrival, or 1 to 8\n"
        "  {\"do\":\"amendVisit\",\"visit\",\"reason\"}\n"
        "  {\"do\":\"archive\",\"visit\",\"reason\"}  or {\"do\":\"archive\",\"patient\"}\n"
        "  {\"do\":\"pay\",\"visit\",\"amount\",\"method\":\"cash, transfer or card\",\"payer\",\"at\",\"token\"}\n"
        "  {\"do\":\"allergy\",\"patient\",\"substance\",\"reaction\",\"token\"}\n"
        "  {\"do\":\"receiveStock\",\"medicine\",\"lot\",\"expiry\",\"quantity\",\"source\",\"at\",\"token\"}\n"
        "Lines about households, one JSON object each; people and households by ref, number or id:\n"
        "  {\"do\":\"household\",\"code\",\"hamlet\",\"address\",\"head\"}  a new one; with \"household\" "
        "that one changes\n"
        "  {\"do\":\"move\",\"household\",\"patient\",\"relation\",\"day\",\"from\",\"beginning\":\"movedIn "
        "or born\"}\n"
        "  {\"do\":\"leave\",\"patient\",\"day\",\"to\"}\n"
        "  {\"do\":\"die\",\"patient\",\"day\",\"place\":\"home, station, hospital, other or "
        "unknown\",\"cause\"}\n"
        "  {\"do\":\"withdrawDeath\",\"patient\"}\n"
        "  {\"do\":\"head\",\"household\",\"patient\",\"relations\":{\"patient\":\"relation\"}}\n"
        "  {\"do\":\"relation\",\"patient\",\"relation\"}\n"
        "  {\"do\":\"split\",\"household\",\"people\":[...],\"head\",\"day\",\"code\",\"hamlet\",\"address\"}\n"
        "  {\"do\":\"join\",\"household\",\"into\",\"day\"}\n"
        "  {\"do\":\"hardship\",\"household\",\"kind\":\"poor or nearPoor; none ends it\",\"from\"}\n"
        "  {\"do\":\"assign\",\"doctor\",\"patient or hamlet\",\"from\"}  no doctor ends it");
    does(run, [=](Desk& desk) { return runWork(desk, file(), *keepGoing, *fromLine, refs()); });
}

void CommandLine::addVisits()
{
    auto& visit = group("visit", "visits");
    auto& list = command(visit, "list", "the visits of a day");
    const auto day = optional(list, "--day", "today when not given");
    const auto leftOpen = value(list, "--left-open", false, "instead those of earlier days that are still open");
    does(list, [=](Desk& desk) { return *leftOpen ? listLeftOpen(desk) : listVisits(desk, day()); });
    auto& show = command(visit, "show", "one visit with prescriptions and bill");
    const auto id = required(show, "id", "id or visit code");
    const auto reason = optional(show, "--reason", "why an extra-sensitive record is opened");
    does(show, [=](Desk& desk) { return showVisit(desk, id(), reason()); });
}

void CommandLine::addCalc()
{
    std::string names = "a rule by itself, JSON lines in and out:";
    for (const auto& [name, function] : calcFunctions())
        names += "\n  " + name.toStdString() + ": " + function.help.toStdString();
    auto& calc = command(m_app, "calc", names.c_str());
    const auto rule = required(calc, "name", "the rule");
    const auto input = optional(calc, "file", "JSON lines; standard input when not given or -");
    does(calc, [=](Desk&) { return runCalc(rule(), input()); });
}

void CommandLine::addPapers()
{
    auto& print = command(m_app, "print", "write a paper as PDF");
    const auto kind = optional(print, "kind", "visit-slip, prescription, cost-statement, ...: see --list");
    const auto id = optional(print, "id", "id or number of the visit; of a receipt also the payment's id");
    const auto out = optional(print, "--out", "the PDF");
    const auto reissue = value(print, "--reissue", false, "mark it as issued again");
    const auto list = value(print, "--list", false, "the kinds of paper and the first days of their forms");
    print.callback([=, this] {
        m_needsFonts = !*list;
        m_command = [=](Desk& desk) { return *list ? listPapers() : printPaper(desk, kind(), id(), out(), *reissue); };
    });
}

void CommandLine::addReports()
{
    auto& report = group("report", "the station's figures");
    does(command(report, "list", "the reports and what they take"), [](Desk&) { return listReports(); });
    auto& run = command(report, "run", "compute a report and show it, or write it into a file");
    const auto name = required(run, "name", "visits, diagnoses, ages, claims");
    const auto from = required(run, "--from", "first day");
    const auto to = required(run, "--to", "last day");
    Text by = optional(run, "--by", "day, week, month, quarter or year");
    *by.value = "month";
    run.get_option("--by")->check(CLI::IsMember({"day", "week", "month", "quarter", "year"}));
    const auto codes = value(run, "--codes", false, "diagnoses by the whole code, not by category");
    Text format = optional(run, "--format", "json, csv, xlsx or pdf");
    *format.value = "json";
    run.get_option("--format")->check(CLI::IsMember({"json", "csv", "xlsx", "pdf"}));
    const auto out = optional(run, "--out", "the file; json is shown when there is none");
    run.callback([=, this] {
        m_needsFonts = format() == u"pdf";
        m_command = [=](Desk& desk) { return runReport(desk, {name(), from(), to(), by(), *codes, format(), out()}); };
    });
}

} // namespace tramyte::cli
