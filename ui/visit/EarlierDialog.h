// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/EarlierStates.h"
#include "ui/common/Desk.h"

#include <QDialog>

namespace tramyte::ui {

/// How an amended visit stood before each amendment, to be read.
class EarlierDialog final : public QDialog {
    Q_OBJECT
public:
    EarlierDialog(Desk& desk, const std::vector<bill::EarlierState>& states, QWidget* parent = nullptr);

private:
    QString textOf(const bill::EarlierState& state) const;

    Desk& m_desk;
};

} // namespace tramyte::ui
