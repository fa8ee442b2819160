// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/ConsultationService.h"
#include "core/patient/Patient.h"
#include "ui/common/Page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tramyte::ui {

class Card;
class ConsultationForm;
class CostPanel;
class Notice;
class PastPanel;
class PatientBand;
class PaymentStrip;

/// The screen of the day: past, present, plan and running cost of one visit. What is typed is kept as a draft, tried
/// against the rules a moment later, and saved or closed as one piece. A closed visit is shown, printed, paid and
/// amended here. Target: id of the visit, field to go to.
class ConsultationPage final : public Page {
    Q_OBJECT
public:
    explicit ConsultationPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("consultation"); }
    void open(const Target& target) override;
    void keepDraft() override;
    void print() override;
    qint64 shownId() const override { return m_visit ? m_visit->id.value : 0; }
    Memory memory() const override;
    void recall(const Memory& memory) override;

private:
    inline static const QString kDraft = QStringLiteral("consultation"); ///< the form whose drafts are kept

    QWidget* makeBody();
    void makeActions(QVBoxLayout* column);
    void askForReason(visit::VisitId id);
    bool load(visit::VisitId id);
    void takeDraft();
    void showState();
    void focusWanted();
    void edited();
    void tryOut();
    void say(const Issues& homeless);
    bool isReadable();
    void refuse(const Error& error);
    bool save();
    void finish();
    void amend();
    void putBack();
    void cancelVisit();
    void showEarlier();
    void printPapers(const QStringList& kinds);
    void fill();
    bool isOpen() const { return m_visit && m_visit->status == visit::Status::Open; }

    std::optional<visit::Visit> m_visit;
    std::optional<patient::Patient> m_patient;
    bill::Consultation m_stored;
    Issues m_issues; ///< of the last try
    bool m_isEdited = false;
    bool m_isSavedSaid = false; ///< and nothing was typed since
    bool m_draftIsDue = false;
    bool m_showAll = false; ///< after a refused save everything wrong is said
    QString m_token;
    QString m_wantedField; ///< where someone wants to go once the visit is open again
    PatientBand* m_band;
    QWidget* m_nothing;
    QWidget* m_work;
    PastPanel* m_past;
    ConsultationForm* m_form;
    CostPanel* m_cost;
    PaymentStrip* m_payment;
    QLabel* m_number;
    QVBoxLayout* m_notices;
    Notice* m_notice;
    Notice* m_refused; ///< why a visit could not be opened
    QPushButton* m_save;
    QPushButton* m_finish;
    QPushButton* m_amend;
    QPushButton* m_earlier;
    QPushButton* m_more;
    QTimer* m_tryTimer;
    QTimer* m_draftTimer;
};

} // namespace tramyte::ui
