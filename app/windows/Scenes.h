// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/common/Page.h"

namespace tramyte::app {

/// Something that a page asks, shows or complains of only after a few hands: what pictures and tests go through beside
/// the pages and their tabs themselves.
struct Scene {
    QString name;      ///< of its picture
    ui::Target target; ///< where it begins
    QStringList steps; ///< see `play`
    QStringList leave; ///< back to the page as it opens
};

/// The scenes of a station as this user meets them: of its largest household and of `patient`. `list` is a file of
/// people to import; see `sceneList`.
std::vector<Scene> scenes(ui::Desk& desk, qint64 patient, const QString& list);
/// People of whom some are refused, some are in twice and one may be somebody known.
QByteArray sceneList(ui::Desk& desk);

/// Does what the steps say, as far as it can be done in `window`: `click NAME` (a button or an action), `open NAME`
/// (the first row of a table, by Enter), `row NAME N`, `choose NAME N` (of a box of choices), `type NAME TEXT`, `wait`
/// (for slow work), `tab NAME N`, `import FILE` (of people). False at the first that cannot be done: this user may not,
/// or there is nothing there.
bool play(QWidget& window, const QStringList& steps);

} // namespace tramyte::app
