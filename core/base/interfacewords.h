// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QTranslator>

#include <memory>
#include <vector>

namespace axw {

/// The words of tr() in the language a person chose. A program makes one; reports have their own words and never look
/// here. Needs the application object. Translations are compiled in as :/axw/i18n/*.qm; without them the English of the
/// source shows.
class InterfaceWords
{
public:
    InterfaceWords() = default;
    ~InterfaceWords();
    Q_DISABLE_COPY_MOVE(InterfaceWords)

    /// Also the default locale of the program, so that Qt's own dialogs and calendars follow.
    void speak(Language language);

private:
    void forget();

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace axw
