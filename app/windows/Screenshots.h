// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/StationDoor.h"

namespace tramyte::ui {
class Shell;
}

namespace tramyte::app {

/// Pictures of every page, in both languages and both themes, as `page-language-theme.png` in `folder`, 1366 x 768.
/// `door` opens a demo station: each page is shown to the first of its users who may open it.
/// Errors: Io (the folder), and those of logging in.
Result<int> takeScreenshots(StationDoor& door, ui::Shell& shell, const QString& folder);

} // namespace tramyte::app
