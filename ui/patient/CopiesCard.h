// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Disclosure.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

class InlineForm;
class Notice;
class TableBox;

/// Copies of a person's whole record: given out as PDF and FHIR into a folder that one chooses, to whom, on what
/// ground.
class CopiesCard final : public Card {
    Q_OBJECT
public:
    explicit CopiesCard(Desk& desk, QWidget* parent = nullptr);

    void tell(const patient::Patient& patient);
    /// Where it asks: what stands beside may give way.
    InlineForm* form() const { return m_form; }

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void reload();
    void askToGive();
    Result<void> give();
    void printDelivery(patient::DisclosureId id);

    Desk& m_desk;
    patient::Patient m_patient;
    RowsModel<patient::Disclosure>* m_model;
    TableBox* m_table;
    Notice* m_notice;
    InlineForm* m_form;
    QPushButton* m_give;
};

} // namespace tramyte::ui
