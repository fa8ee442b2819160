// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientService.h"
#include "ui/common/Page.h"
#include "ui/common/ScanCatcher.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace tramyte::ui {

class FormDraft;
class LikeCard;
class Notice;
class PersonForm;
class TicketBanner;
class VisitOpening;

/// A new or a known person on one sheet: scanned or typed; what a scan filled is marked. Saving writes only what
/// differs. Target: id of the patient to change, 0 for a new one; field: what was scanned or typed in the search box.
class RegistrationPage final : public Page, public ScanTaker {
    Q_OBJECT
public:
    explicit RegistrationPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("registration"); }
    void open(const Target& target) override;
    void keepDraft() override;
    qint64 shownId() const override { return knownId().value; }
    Memory memory() const override;
    void recall(const Memory& memory) override;
    bool takeScan(const QString& text) override;

private:
    void makeSheet();
    void connectParts();
    void begin(qint64 id);
    void moveInto(qint64 household);
    patient::PatientId knownId() const;
    bool isChanged() const;
    QJsonObject content() const;
    void putBack(const QJsonObject& content);
    void offerDraft();

    void takeText(const QString& text);
    void takeCard(const patient::Recognised& seen);
    void proposeCommune(patient::PatientForm& scanned) const;
    void noteSeen(const patient::PatientForm& scanned);
    void askForTheRest();
    void lookForLikes();

    bool save();
    bool asksWhoseNumber(const patient::PatientForm& form);
    void goOnAs(qint64 id);
    void saveOnly();
    void saveAndOpenVisit();
    void finish();
    void refuse(const Error& error);

    QLabel* m_title;
    QPushButton* m_save;
    QPushButton* m_saveAndVisit;
    QPushButton* m_anew;
    QLineEdit* m_scan;
    TicketBanner* m_ticket;
    Notice* m_offer; ///< of a draft
    Notice* m_notice;
    PersonForm* m_form;
    VisitOpening* m_visit;
    QWidget* m_visitCard;
    LikeCard* m_like;
    FormDraft* m_draft;
    std::optional<patient::Patient> m_known;
    QString m_token;
    bool m_isOther = false;        ///< somebody else carries the number too: that was said
    bool m_wasVisitWanted = false; ///< what was asked for when the question came
    bool m_isDone = true;          ///< saved: the next opening begins anew
    qint64 m_home = 0;             ///< the household's book that asked for somebody new: it is gone back to
    QString m_saved;               ///< what is said once all is done
};

} // namespace tramyte::ui
