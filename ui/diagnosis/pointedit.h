// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/answeredit.h"

#include <array>

namespace axw::widgets {
class FieldEdit;
}

namespace axw::diagnosis {

/// A place on the globe: latitude, longitude, altitude and accuracy, typed. It is told once latitude and longitude are
/// there.
class PointAnswer final : public AnswerEdit
{
    Q_OBJECT

public:
    PointAnswer(const EditContext &context, QWidget *parent);
    void setQuestion(const Question &question) override;

private:
    void tell(int at, const QString &value, const QString &group);

    QString m_value;
    std::array<QString, 4> m_parts;
    std::array<widgets::FieldEdit *, 4> m_fields{};
};

} // namespace axw::diagnosis
