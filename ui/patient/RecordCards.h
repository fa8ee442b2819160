// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"
#include "ui/patient/RecordPart.h"

namespace tramyte::ui {

class CardEditor;

/// The insurance cards that a person showed over time, the latest first: state in words and colour, what each means,
/// who looked at it and how, what it said before. The card that counts can be looked up, put right and ended here.
class RecordCards final : public RecordPart {
    Q_OBJECT
public:
    explicit RecordCards(Desk& desk, QWidget* parent = nullptr);

    void tell(const patient::Patient& patient) override;

private:
    void tellCard(const patient::InsuranceCard& card, const patient::InsuranceCard* current);
    void tellLooks(const patient::InsuranceCard& card);
    void tellEarlier();
    void addActions(const patient::InsuranceCard& card);

    Desk& m_desk;
    QVBoxLayout* m_list;
    CardEditor* m_editor;
    patient::Patient m_patient;
    bool m_showsEarlier = false;
};

} // namespace tramyte::ui
