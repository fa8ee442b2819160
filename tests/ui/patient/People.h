// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientService.h"
#include "tests/support/Check.h"
#include "tests/ui/support/TestDesk.h"
#include "ui/common/Page.h"

namespace tramyte {

/// Made-up people for tests of reception.
inline patient::PatientForm personForm(const char* name, const char* birth, const char* hamlet = "")
{
    patient::PatientForm form;
    form.fullName = QString::fromUtf8(name);
    form.birth = QString::fromLatin1(birth);
    form.sex = QStringLiteral("female");
    form.hamlet = QString::fromUtf8(hamlet);
    return form;
}

inline patient::Patient enrol(TestDesk& station, const patient::PatientForm& form)
{
    return ok(station.desk().patients.enrol(station.session(), form)).patient;
}

/// Where a page wanted to go, in order.
struct Wishes {
    std::vector<ui::Target> targets;

    explicit Wishes(ui::Page& page)
    {
        QObject::connect(
            &page, &ui::Page::wanted, &page, [this](const ui::Target& target) { targets.push_back(target); });
    }
};

/// Shows a page as the shell would and lets it take the keys.
inline void showPage(ui::Page& page, const ui::Target& target)
{
    page.resize(1186, 620);
    page.show();
    page.activateWindow();
    page.open(target);
    settle();
}

} // namespace tramyte
