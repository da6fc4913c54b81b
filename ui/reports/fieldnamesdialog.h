// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QDialog>

namespace axw::reports {

/// All names that fields of forms may have, with what they mean and an example: to look up, and to copy into a form.
class FieldNamesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FieldNamesDialog(const widgets::PageContext &context, QWidget *parent = nullptr);
};

} // namespace axw::reports
