"""One LibreOffice, kept open: each line asks for [source, target, filter], each answer says that the file is written."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    sys.exit("LibreOffice did not start within a minute.")


signal.signal(signal.SIGTERM, lambda *_: sys.exit())
profile, pipe = sys.argv[1], f"qagida{os.getpid()}"
options = ["--headless", "--norestore", "--nologo", "--nodefault", f"--accept=pipe,name={pipe};urp;"]
office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{profile}", *options],
    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
)
try:
    context = connected(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    for line in sys.stdin:
        source, target, name = json.loads(line)
        document = desktop.loadComponentFromURL(pathlib.Path(source).as_uri(), "_blank", 0, properties(Hidden=True))
        document.storeToURL(pathlib.Path(target).as_uri(), properties(FilterName=name))
        document.close(False)
        print(json.dumps(target), flush=True)
finally:
    # The script soffice only starts the program: both are of one group.
    os.killpg(office.pid, signal.SIGKILL)
    office.wait()
    shutil.rmtree(profile, ignore_errors=True)
