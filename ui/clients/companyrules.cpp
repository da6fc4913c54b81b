// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/companyrules.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/clients/numbers.h"

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients)
};

/// Refused with the sentence of the store's own rule, or accepted as `shown`.
widgets::Reading held(const Client &probe, const QString &shown)
{
    const auto valid = ClientStore::validate(probe);
    return valid ? widgets::Reading{true, shown, Tone::Neutral, {}} : widgets::Reading{false, {}, Tone::Bad, valid.error().sentence};
}

Client probeNamed(const QString &name)
{
    Client probe;
    probe.name = name;
    return probe;
}

} // namespace

FieldRule nameRule()
{
    return [](const QString &typed) { return held(probeNamed(typed), normalLine(typed)); };
}

FieldRule brnRule(workspace::Workspace &workspace, ClientId self, Language language)
{
    return [&workspace, self, language](const QString &typed) {
        Client probe = probeNamed(u"x"_s);
        probe.brn = digitsOf(typed);
        if (!typed.isEmpty() && probe.brn.isEmpty())
            probe.brn = typed;
        widgets::Reading reading = held(probe, formatBrn(probe.brn));
        if (!reading.accepted || probe.brn.isEmpty())
            return reading;
        probe.id = self;
        const auto alike = workspace.clients().possibleDuplicates(probe).value_or(std::vector<Client>());
        const auto other = std::ranges::find(alike, probe.brn, &Client::brn);
        if (other != alike.end()) {
            reading.tone = Tone::Warn;
            reading.told = Words::tr("%1 has this number too.").arg(other->name);
        } else if (brnState(probe.brn) == BrnState::Implausible) {
            reading.tone = Tone::Warn;
            reading.told = Words::tr("The check digit is right, but such a number is unusual; compare it with the certificate.");
        } else {
            const QString hint = brnHint(probe.brn, language);
            reading.tone = Tone::Good;
            reading.told = hint.isEmpty() ? Words::tr("The form is right") : Words::tr("The form is right · %1").arg(hint);
        }
        return reading;
    };
}

FieldRule corporateNoRule()
{
    return [](const QString &typed) {
        Client probe = probeNamed(u"x"_s);
        probe.corporateNo = digitsOf(typed);
        if (!typed.isEmpty() && probe.corporateNo.isEmpty())
            probe.corporateNo = typed;
        widgets::Reading reading = held(probe, formatCorporateNo(probe.corporateNo));
        if (reading.accepted && corporateNoState(probe.corporateNo) == CorporateNoState::WrongCheckDigit) {
            reading.tone = Tone::Warn;
            reading.told = Words::tr("The check digit does not match; newer numbers may have none. Compare it with the register.");
        }
        return reading;
    };
}

FieldRule ksicRule(Language language)
{
    return [language](const QString &typed) {
        Client probe = probeNamed(u"x"_s);
        probe.ksic = typed;
        widgets::Reading reading = held(probe, normalKsic(typed).value_or(QString()));
        if (!reading.accepted || reading.shown.isEmpty())
            return reading;
        for (const KsicSection &section : ksicSections()) {
            if (reading.shown.startsWith(QString::fromUtf16(section.letter)))
                reading.told = QString::fromUtf16(language == Language::Korean ? section.ko : section.en);
        }
        return reading;
    };
}

FieldRule countRule(int least, int most, bool grouped)
{
    return [least, most, grouped](const QString &typed) {
        QString digits = typed;
        digits.remove(u',').remove(u' ');
        if (digits.isEmpty())
            return widgets::Reading{};
        bool read = false;
        const int number = digits.toInt(&read);
        if (!read || number < least || number > most) {
            return widgets::Reading{false, {}, Tone::Bad,
                           Words::tr("A whole number from %1 to %2 is wanted here.")
                               .arg(grouped ? formatNumber(least) : QString::number(least), grouped ? formatNumber(most) : QString::number(most))};
        }
        return widgets::Reading{true, grouped ? formatNumber(number) : QString::number(number), Tone::Neutral, {}};
    };
}

std::optional<int> countOf(const QString &shown)
{
    if (shown.isEmpty())
        return std::nullopt;
    return QString(shown).remove(u',').toInt();
}

} // namespace axw::clients
