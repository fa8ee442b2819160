// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/ConsentService.h"
#include "core/patient/Patient.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

class InlineForm;
class Notice;
class TableBox;

/// What a person agreed to, purpose by purpose; what the law asks for needs no consent and is told as such. No answer
/// here stops an examination.
class ConsentsCard final : public Card {
    Q_OBJECT
public:
    explicit ConsentsCard(Desk& desk, QWidget* parent = nullptr);

    void tell(const patient::Patient& patient);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void reload();
    const patient::ConsentPurpose* chosen() const;
    void showButtons();
    void askForAnswer();
    void askToWithdraw();
    void printPaper();

    Desk& m_desk;
    patient::Patient m_patient;
    RowsModel<patient::ConsentPurpose>* m_model;
    TableBox* m_table;
    Notice* m_notice;
    InlineForm* m_form;
    QPushButton* m_answer;
    QPushButton* m_withdraw;
    QPushButton* m_print;
    QLabel* m_detail; ///< how the chosen answer was given; else the text that is shown to people
};

} // namespace tramyte::ui
