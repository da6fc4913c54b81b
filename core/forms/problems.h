// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <vector>

namespace axw::forms {

/// What the readers of the single sheets find wrong, so that a form's author mends everything in one go.
class Problems
{
public:
    /// Beyond these nobody reads on; the rest is counted.
    static constexpr size_t most = 1000;

    void error(const QString &sheet, int row, const QString &column, const QString &why)
    {
        add({Problem::Severity::Error, sheet, row, column, why});
    }
    void warning(const QString &sheet, int row, const QString &column, const QString &why)
    {
        add({Problem::Severity::Warning, sheet, row, column, why});
    }
    void add(Problem problem)
    {
        if (problem.severity == Problem::Severity::Error)
            ++m_errors;
        if (m_all.size() < most)
            m_all.push_back(std::move(problem));
        else
            ++m_more;
    }

    const std::vector<Problem> &all() const { return m_all; }
    size_t more() const { return m_more; }
    bool hasErrors() const { return m_errors > 0; }

private:
    std::vector<Problem> m_all;
    size_t m_more = 0;
    size_t m_errors = 0;
};

} // namespace axw::forms
