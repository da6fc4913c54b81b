// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

/// Measuring and saying what was measured: always a median with what lay around it.
namespace axw::bench {

/// Many measurements of one thing.
class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    int count() const { return int(m_values.size()); }
    /// The value below which this share of all lies (0.5: the median).
    double at(double share) const;
    double median() const { return at(0.5); }

private:
    std::vector<double> m_values;
};

/// Wall time and this process's own CPU time of one call, in milliseconds.
double wallMs(const std::function<void()> &work);
double cpuMs(const std::function<void()> &work);

/// Peak and present memory of this process (resident set), in MB.
double peakMemoryMb();
double memoryMb();

/// One line: what, the figure with its unit, and what is aimed at.
void say(const QString &what, const QString &figure, const QString &aim = {});
/// "12.3 ms (11.9 to 14.0, 7 runs)": the median, the tenth and ninetieth of a hundred.
QString summary(const Samples &samples, const QString &unit);

/// Ends the program with a sentence: a bench that cannot measure has no figure to print.
[[noreturn]] void giveUp(const QString &why);

template<class Result>
auto need(Result result)
{
    if (!result)
        giveUp(result.error().sentence + QStringLiteral(" | ") + result.error().detail);
    if constexpr (!std::is_void_v<typename Result::value_type>)
        return std::move(*result);
}

} // namespace axw::bench
