// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insurance/Parameters.h"
#include "core/visit/VisitService.h"
#include "ui/common/Desk.h"
#include "ui/common/Field.h"

class QComboBox;
class QLineEdit;

namespace tramyte::ui {

class Notice;

/// What is asked to open a visit: why the person came and who pays. A refusal that may be passed over asks for the
/// reason right here.
class VisitOpening final : public QWidget {
    Q_OBJECT
public:
    explicit VisitOpening(Desk& desk, QWidget* parent = nullptr);

    /// Empty again, for someone with or without a card that is valid today.
    void begin(bool hasValidCard);
    /// The card changed: the arrival code follows, unless somebody has chosen one.
    void setValidCard(bool hasValidCard);
    visit::OpenForm form(patient::PatientId patient, const QString& token) const;
    /// A visit of this person that is still open is asked about before another one is opened: `goTo` it, or `goOn`
    /// here. False when there is none, or when that was answered.
    bool asksAboutOpen(patient::PatientId patient, Notice& notice, const std::function<void(visit::VisitId)>& goTo,
        const std::function<void()>& goOn);
    /// Beside the field it is about; false when it is about none of these.
    bool showRefusal(const Error& error);

    QString reason() const;
    void setReason(const QString& reason);
    QString arrivalCode() const;
    /// Of a draft: counts as chosen by hand.
    void setArrivalCode(const QString& code);
    bool isChosen() const { return m_isChosen; }
    void focusReason();

Q_SIGNALS:
    void edited();
    /// Enter in the reason: everything is said.
    void entered();

private:
    void explain();

    Desk& m_desk;
    std::optional<insurance::Parameters> m_parameters;
    FieldSet m_fields;
    QLineEdit* m_reason;
    QComboBox* m_arrival;
    QLineEdit* m_override;
    Field* m_arrivalField;
    Field* m_overrideField;
    bool m_isChosen = false;
    bool m_isAnotherMeant = false; ///< besides one that is open
};

} // namespace tramyte::ui
