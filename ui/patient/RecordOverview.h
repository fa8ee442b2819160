// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"
#include "ui/common/Desk.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace tramyte::ui {

class AllergyCard;
class HistoryCard;
class HouseholdCard;
class ProblemCard;
class RecordCards;
class RecordDues;
class RecordFacts;
class RecordMedicines;
class RecordPapers;
class RecordReason;
class RecordTrend;
class RecordVisits;

/// A person's record on one screen: who this is at the left, what happened and what comes next in the middle, what must
/// be known at the right. Visits, diagnoses and medicines only for those who may read them, and of an extra-sensitive
/// record only after a reason.
class RecordOverview final : public QWidget {
    Q_OBJECT
public:
    explicit RecordOverview(Desk& desk, QWidget* parent = nullptr);

    /// The first error, when something could not be read.
    Result<void> tell(const patient::Patient& patient);
    /// Where one says why an extra-sensitive record is opened; false when nobody asks.
    bool focusReason();
    /// Names of the chronic conditions, for the band.
    QStringList problems() const;

Q_SIGNALS:
    void visitWanted(qint64 id);
    void personWanted(qint64 id);
    void householdWanted(qint64 id);
    void said(const QString& sentence);
    void refused(const QString& sentence);
    void changed(const tramyte::patient::Patient& patient, const QString& sentence);
    /// Something in the record was opened or written: tell it anew.
    void stale();

private:
    QWidget* makeClinical();
    Result<void> tellClinical(const patient::Patient& patient);

    Desk& m_desk;
    bool m_mayRead;
    RecordFacts* m_facts;
    HouseholdCard* m_household;
    RecordCards* m_cards;
    HistoryCard* m_history;
    RecordDues* m_dues;
    AllergyCard* m_allergies;
    QStackedWidget* m_clinical = nullptr; ///< the record, or the question why it is opened
    RecordReason* m_reason = nullptr;
    RecordVisits* m_visits = nullptr;
    RecordTrend* m_trend = nullptr;
    ProblemCard* m_problems = nullptr;
    RecordMedicines* m_medicines = nullptr;
    RecordPapers* m_papers = nullptr;
};

} // namespace tramyte::ui
