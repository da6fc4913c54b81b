// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace axw {

namespace shell {
class Workbench;
}

/// Takes pictures of the running window into a folder, each when what it shows is worked out.
class Camera
{
public:
    /// The folder exists; `look` ends the name of every picture: "ko-light".
    Camera(shell::Workbench &workbench, QString folder, QString look) :
        m_workbench(workbench), m_folder(std::move(folder)), m_look(std::move(look))
    {
    }

    /// Waits until nothing that will be seen is still being worked out.
    void settle() const;
    /// The whole window.
    void take(const QString &name);
    /// A dialog of its own.
    void take(const QString &name, QWidget &widget);
    /// Where something else than a picture goes, named as the pictures are: "portfolio-a3-ko-light.pdf".
    QString fileFor(const QString &name, const QString &ending) const;
    int taken() const { return m_taken; }

private:
    shell::Workbench &m_workbench;
    QString m_folder;
    QString m_look;
    int m_taken = 0;
};

} // namespace axw
