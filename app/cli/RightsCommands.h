// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Commands.h"

/// Commands about a person's own data: problems and allergies, consents, requests, copies, who looked.
namespace tramyte::cli {

Result<Reply> listProblems(Desk& desk, const QString& patient);
struct ProblemWish {
    QString patient;
    QString code;
    QString since;
    QString note;
};
Result<Reply> addProblem(Desk& desk, const ProblemWish& wish);
Result<Reply> resolveProblem(Desk& desk, const QString& problem, const QString& day);
Result<Reply> retractProblem(Desk& desk, const QString& problem, const QString& reason);
/// With an allergy's id: it is ended for that reason; without one: the person has none.
Result<Reply> endAllergy(Desk& desk, const QString& patient, const QString& allergy, const QString& reason);
Result<Reply> denyAllergies(Desk& desk, const QString& patient);

Result<Reply> openRecord(Desk& desk, const QString& patient, const QString& reason);
Result<Reply> markRecord(Desk& desk, const QString& patient, bool marked, const QString& reason);

Result<Reply> listConsents(Desk& desk, const QString& patient);
struct ConsentWish {
    QString patient;
    QString purpose;
    bool agrees = false;
    bool refuses = false;
    bool byPatient = false;
    QString representative;
    QString relation;
    QString form;
    QString witness;
    QString note;
    QString at;
};
Result<Reply> answerConsent(Desk& desk, const ConsentWish& wish);
struct WithdrawalWish {
    QString consent;
    QString by;
    QString form;
    QString note;
    QString at;
};
Result<Reply> withdrawConsent(Desk& desk, const WithdrawalWish& wish);
Result<Reply> printConsent(Desk& desk, const QString& patient, const QString& purpose, const QString& out);

/// Of one person, or the whole register when no person is named.
Result<Reply> listRequests(Desk& desk, const QString& patient, bool closed);
struct RequestWish {
    QString patient;
    QString kind;
    QString askedBy;
    QString relation;
    QString channel;
    QString wish;
    bool thirdParty = false;
    QString at;
};
Result<Reply> receiveRequest(Desk& desk, const RequestWish& wish);
enum class RequestStep { Acknowledge, Extend, Finish, Refuse, TakeBack };
Result<Reply> stepRequest(Desk& desk, RequestStep step, const QString& request, const QString& words);

struct ExportWish {
    QString patient;
    QString out;
    QString to;
    QString relation;
    QString basis;
    QString note;
    QString request;
    QString formats; ///< pdf, fhir; joined by commas
    bool sensitive = false;
    QString delivery; ///< PDF of the note of delivery; empty: none
};
Result<Reply> exportPatient(Desk& desk, const ExportWish& wish);
Result<Reply> listDisclosures(Desk& desk, const QString& patient);

struct ReadersWish {
    QString patient;
    QString from;
    QString to;
    QString by;
    QString action;
    qint64 before = 0;
    int limit = 50;
    QString print; ///< PDF; empty: none
};
Result<Reply> listReaders(Desk& desk, const ReadersWish& wish);

} // namespace tramyte::cli
