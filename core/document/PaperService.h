// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/BillRepository.h"
#include "core/document/PaperFacts.h"
#include "core/document/Prescription.h"
#include "core/document/Templates.h"
#include "core/journal/Ledger.h"
#include "core/patient/PatientRepository.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/security/Session.h"
#include "core/visit/RecordGate.h"
#include "core/visit/VisitRepository.h"

#include <QCoreApplication>

namespace tramyte::document {

struct PrintOptions {
    bool reissue = false; ///< marked "CẤP LẠI"
};

/// Fills papers with what the station knows; who printed what is noted.
class PaperService {
    Q_DECLARE_TR_FUNCTIONS(tramyte::document::PaperService)
public:
    /// `station`: facility code; `demo`: every page is marked as of the demo station.
    PaperService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, bool demo);

    /// The papers of one kind of a visit; a prescription of each type is a paper of its own. `id` is the visit's; for a
    /// `receipt` it may be the payment's, else all receipts of the visit come.
    /// Errors: Usage `paper.unknownKind`; NotFound; Permission; Validation when the paper's event has not happened:
    /// `paper.archived`, `paper.noPrescription`, `paper.notClosed`, `paper.noReferral`, `paper.noAppointment`,
    /// `paper.noPayment`, `record.reasonNeeded`, and those of `paperOf`.
    Result<std::vector<Paper>> paper(
        const security::Session& session, const QString& kind, qint64 id, const PrintOptions& options = {});
    /// The id that people mean: an id, or the number of a visit (MA_LK). Error: NotFound.
    Result<qint64> idOf(const QString& typed) const;
    const Templates& templates() const { return m_templates; }

private:
    /// All that a visit's papers are filled from, read in one transaction.
    struct Facts {
        visit::Visit visit;
        patient::Patient patient;
        std::vector<prescription::Prescription> prescriptions;
        std::optional<bill::Bill> bill; ///< of a closed visit
        std::vector<bill::Payment> payments;
        Letterhead station;
        PrintFacts print;
        Person person;
        std::optional<Card> card;
        Signer clinician;
        QString head;

        /// When a paper of the visit was given out: at the visit's end, or as noted while it is still open.
        Instant given(Instant noted) const { return visit.closedAt.value_or(noted); }
    };
    using Papers = Result<std::vector<Paper>>;
    using Fill = Papers (PaperService::*)(const Facts&) const;
    struct Kind {
        Fill fill;
        std::vector<security::Permission> anyOf; ///< what one must hold besides PrintPapers; empty: nothing
    };
    static const std::map<QString, Kind>& kinds();

    Result<Facts> read(const security::Session& session, const QString& kind, qint64 id) const;
    Papers visitSlip(const Facts& facts) const;
    Papers prescriptions(const Facts& facts) const;
    Papers costStatement(const Facts& facts) const;
    Papers referral(const Facts& facts) const;
    Papers appointment(const Facts& facts) const;
    Papers receipts(const Facts& facts) const;
    Result<Prescription> prescriptionPaper(const Facts& facts, const prescription::Prescription& it) const;

    journal::Ledger& m_ledger;
    PaperFacts m_facts;
    Templates m_templates;
    visit::VisitRepository m_visits;
    patient::PatientRepository m_patients;
    prescription::PrescriptionRepository m_prescriptions;
    bill::BillRepository m_bills;
    visit::RecordGate m_gate;
};

} // namespace tramyte::document
