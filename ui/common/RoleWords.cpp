// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RoleWords.h"

#include <QCoreApplication>

namespace tramyte::ui {

QString nameOf(security::Role role)
{
    using security::Role;
    const auto tr = [](const char* text) { return QCoreApplication::translate("tramyte::ui", text); };
    switch (role) {
    case Role::Reception: return tr("Reception");
    case Role::Clinician: return tr("Doctor");
    case Role::Midwife: return tr("Midwife");
    case Role::Pharmacist: return tr("Pharmacist");
    case Role::Head: return tr("Head of station");
    case Role::Administrator: return tr("Administrator");
    }
    Q_UNREACHABLE();
}

} // namespace tramyte::ui
