// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientService.h"
#include "core/visit/VisitService.h"
#include "ui/common/Page.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace tramyte::ui {

class AllergyCard;
class Card;
class HouseholdCard;
class Notice;
class PatientBand;
class RecordCards;
class RecordFacts;
class RecordMedicines;
class RecordVisits;
class VisitOpening;

/// Who a person is, what they have and had, and the way to today's visit. Target: id of the patient.
class RecordPage final : public Page {
    Q_OBJECT
public:
    explicit RecordPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("patient"); }
    void open(const Target& target) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHead(class QVBoxLayout* layout);
    void makeVisitStrip(QVBoxLayout* layout);
    void makeBody(QVBoxLayout* layout);
    void tell(patient::Patient patient);
    void tellVisits();
    void lookForOpenVisit();
    void primary();
    void askForVisit(bool asks);
    void openVisit();
    void goToVisit(visit::VisitId visit);
    void change();
    void archive();

    std::optional<patient::Patient> m_patient;
    std::optional<visit::VisitId> m_openVisit; ///< begun today and not closed
    QString m_token;
    PatientBand* m_band;
    Notice* m_notice;
    QLabel* m_code;
    QPushButton* m_primary;
    QPushButton* m_change;
    QToolButton* m_more;
    Card* m_strip;
    VisitOpening* m_visit;
    QWidget* m_body;
    RecordFacts* m_facts;
    RecordCards* m_cards;
    HouseholdCard* m_household;
    AllergyCard* m_allergies;
    RecordVisits* m_visits = nullptr; ///< for those who may read visits
    RecordMedicines* m_medicines = nullptr;
};

} // namespace tramyte::ui
