// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/DataRequestService.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

class InlineForm;
class Notice;
class TableBox;

/// What one person asked about their data: taken in, acknowledged, extended, done or refused, with the days of the law.
class RequestsCard final : public Card {
    Q_OBJECT
public:
    explicit RequestsCard(Desk& desk, QWidget* parent = nullptr);

    void tell(patient::PatientId patient);
    /// Where it asks: what stands beside may give way.
    InlineForm* form() const { return m_form; }

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void reload();
    const patient::DataRequest* chosen() const;
    void showButtons();
    void askToReceive();
    void acknowledge();
    /// One line of words, then the step.
    void askFor(const QString& step);
    using Step = Result<patient::DataRequest> (patient::DataRequestService::*)(
        const security::Session&, patient::DataRequestId, const QString&);
    void askForStep(
        const QString& question, const QString& heading, const QString& label, const QString& action, Step step);
    void askToRefuse();

    Desk& m_desk;
    patient::PatientId m_patient;
    RowsModel<patient::DataRequest>* m_model;
    TableBox* m_table;
    Notice* m_notice;
    InlineForm* m_form;
    QPushButton* m_receive;
    std::vector<QPushButton*> m_steps;
    QPushButton* m_acknowledge;
    QLabel* m_detail;
};

} // namespace tramyte::ui
