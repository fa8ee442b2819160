// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/CodeEdit.h"

namespace tramyte::ui {

/// Picks a medicine: name and strength first, substance, form and price below.
class MedicineEdit final : public CodeEdit {
    Q_OBJECT
public:
    explicit MedicineEdit(Desk& desk, QWidget* parent = nullptr) : CodeEdit(desk, catalog::Kind::Medicine, parent) {}

protected:
    Suggestion suggestionOf(const catalog::Entry& entry) const override;
};

} // namespace tramyte::ui
